import type { ConsentPurpose } from '../policy/consent-purposes.ts';
import type { ShootingMode } from '../policy/shooting-modes.ts';
import type { VerificationMethod } from '../policy/verification-methods.ts';
import type { RejectionReason } from './rejection-reasons.ts';
import type { VerifyRefusal } from './verify-refusals.ts';

/** A picture that passed inspection and waits in the draft box. */
export interface Draft {
  readonly photo: string;
  readonly hash: string;
  readonly storedAt: number;
}

export const SHOT_STAGES = ['preview', 'making', 'inspecting'] as const;

/** The picture between the shutter and the draft box. */
export interface Shot {
  /** The picture as taken, later the one made of it. */
  readonly photo: string;
  readonly hash: string;
  readonly stage: (typeof SHOT_STAGES)[number];
}

export const ORDER_STATES = [
  ...(['open', 'closing', 'unknown', 'paid'] as const),
  ...(['closed', 'refunding', 'refunded', 'mismatch', 'held'] as const),
] as const;

export interface Order {
  readonly no: string;
  readonly at: number;
  readonly expiresAt: number;
  /**
   * `closing`: we asked to close it. `mismatch`: paid with another amount, for staff to sort out. `held`: nobody
   * wants its money, and giving it back failed.
   */
  readonly state: (typeof ORDER_STATES)[number];
  /** What arrived in the place of the amount asked for, in fen. */
  readonly receivedFen?: number;
  /** The payment service's number of that payment; absent before there is one. */
  readonly transaction?: string;
  /** How often giving this payment back failed; absent: never. */
  readonly refundsFailed?: number;
  /** How often in a row the payment service was asked and nobody knew. */
  readonly queries?: number;
  /** When the payment service is asked next; what is told before that is no answer to the question. */
  readonly asksAt?: number;
}

export const OTHER_PAYMENT_STATES = ['refunding', 'refunded', 'held'] as const;

/** A payment of an order that had been paid before: it is never kept. */
export interface OtherPayment {
  readonly orderNo: string;
  readonly transaction?: string;
  readonly amountFen: number;
  /** `held`: for staff to give back. */
  readonly state: (typeof OTHER_PAYMENT_STATES)[number];
  readonly refundsFailed?: number;
}

/** Why a journey was closed. */
export const CLOSE_REASONS = ['withdrawn', 'campaign-ended', 'deadline', 'retention-ended'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/**
 * How much is erased: everything of the student; all pictures but the approved one as it was made; frames and
 * scores of liveness checks.
 */
export const RETENTION_STEPS = ['unapproved', 'all'] as const;
export const ERASE_SCOPES = [...RETENTION_STEPS, 'liveness-evidence'] as const;
export type EraseScope = (typeof ERASE_SCOPES)[number];

/** Why no picture may be taken. */
export const LOCK_REASONS = ['liveness', 'quality', 'authenticity', 'staff'] as const;

/** Why staff locked an account by hand. */
export const STAFF_LOCK_REASONS = ['retouched', 'recaptured', 'not-the-person'] as const;
export type StaffLockReason = (typeof STAFF_LOCK_REASONS)[number];

/** Who took a picture back: the review, or staff beyond it. */
export const RESET_LEVELS = ['review', 'school', 'college'] as const;

/**
 * Everything the journey remembers: plain JSON, times in epoch milliseconds, people and pictures by reference
 * and hash. Names, numbers, phones and pictures live in erasable stores and never here.
 */
export interface JourneyContext {
  readonly id: string;
  /** The latest time seen; an event with an earlier time happens now. Time never runs backwards. */
  readonly now: number;
  readonly identity: {
    readonly method: VerificationMethod | null;
    readonly evidence: string | null;
    readonly student: string | null;
    /** Campus, department, batch: what schedule and support contacts go by. */
    readonly groups: readonly string[];
    readonly phone: string | null;
    readonly refusal: VerifyRefusal | null;
    /** Refusals in a row. */
    readonly failures: number;
    readonly pausedUntil: number | null;
    readonly confirmedAt: number | null;
  };
  readonly notices: {
    readonly school: { readonly version: string; readonly at: number } | null;
    readonly cautionsAt: number | null;
    readonly notifications: { readonly photoStatus: boolean; readonly paymentResult: boolean } | null;
  };
  readonly consents: {
    readonly [Purpose in ConsentPurpose]?: {
      readonly given: boolean;
      readonly version: string;
      readonly at: number;
    };
  };
  readonly mode: ShootingMode | null;
  readonly video: {
    readonly version: string;
    readonly startedAt: number;
    /** Time of the last report of the player. */
    readonly reportedAt: number;
    /** Watched stretches in milliseconds of the video, apart and in order. */
    readonly watched: readonly (readonly [number, number])[];
    readonly finishedAt: number | null;
  } | null;
  readonly shot: Shot | null;
  /** The picture that was dropped last while it was inspected: a grave verdict still counts. */
  readonly unjudged?: string | null;
  /** Codes of the last failed inspection or making, for the screen. */
  readonly lastFailures: readonly string[];
  readonly attempts: {
    /** Failed inspections in a row, for the length of the cooldown. */
    readonly inARow: number;
    readonly liveness: number;
    readonly quality: number;
    readonly authenticity: number;
  };
  readonly cooldown: { readonly until: number } | null;
  readonly lock: {
    readonly reason: (typeof LOCK_REASONS)[number];
    /** Null: only staff can unlock. */
    readonly until: number | null;
    /** Of a lock by staff. */
    readonly because?: StaffLockReason;
  } | null;
  readonly drafts: readonly Draft[];
  /** The draft the student confirmed; it cannot be deleted meanwhile. */
  readonly chosen: string | null;
  /** The progress waits at `pay`: only then can an order be made. */
  readonly atPay: boolean;
  readonly orders: readonly Order[];
  /** Number of the order that paid, or the receipt of a payment recorded by staff. */
  readonly paidBy: string | null;
  /** The other payments of orders that were paid more than once; absent: none. At most two are remembered. */
  readonly otherPayments?: readonly OtherPayment[];
  readonly submission: {
    readonly photo: string;
    readonly hash: string;
    readonly storedAt: number;
    readonly dueAt: number;
    readonly escalated: boolean;
    readonly approvedAt: number | null;
    readonly onlineAt: number | null;
    /** How often its publication failed; absent: never. */
    readonly publishFailures?: number;
  } | null;
  /** Approved pictures taken back before they were online, the latest last: they may still be published. */
  readonly takenBack?: readonly string[];
  /** Uploads that were stored, in all. */
  readonly uploads: number;
  /** Submissions that staff granted beyond the policy's limit. */
  readonly granted?: number;
  /** Until when a picture that could not be stored may be handed in again, whatever the window says. */
  readonly uploadUntil?: number | null;
  /** What the student asked to have corrected and nobody has answered yet, by its evidence. */
  readonly correction?: string | null;
  /** First 64 bits of the hashes of rejected pictures, the latest last. */
  readonly rejected: readonly string[];
  readonly reset: {
    readonly level: (typeof RESET_LEVELS)[number];
    readonly reasons: readonly RejectionReason[];
    readonly at: number;
    readonly deadline: number | null;
  } | null;
  readonly closed: { readonly reason: CloseReason; readonly at: number } | null;
  /** What was ordered to be erased when the retention policy's time was over. Absent: nothing yet. */
  readonly erased?: (typeof RETENTION_STEPS)[number];
  /** Since when there is evidence of liveness checks. Null: it was ordered to be erased; absent: never any. */
  readonly evidenceSince?: number | null;
}

export function initialContext(id: string, at: number): JourneyContext {
  return {
    id,
    now: at,
    identity: {
      method: null,
      evidence: null,
      student: null,
      groups: [],
      phone: null,
      refusal: null,
      failures: 0,
      pausedUntil: null,
      confirmedAt: null,
    },
    notices: { school: null, cautionsAt: null, notifications: null },
    consents: {},
    mode: null,
    video: null,
    shot: null,
    lastFailures: [],
    attempts: { inARow: 0, liveness: 0, quality: 0, authenticity: 0 },
    cooldown: null,
    lock: null,
    drafts: [],
    chosen: null,
    atPay: false,
    orders: [],
    paidBy: null,
    submission: null,
    uploads: 0,
    rejected: [],
    reset: null,
    closed: null,
  };
}
