import type { ConsentPurpose } from '../policy/notices-policy.ts';
import type { ShootingMode } from '../policy/shooting-policy.ts';
import type { VerificationMethod } from '../policy/verification-policy.ts';
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
  ...(['closed', 'refunding', 'refunded', 'mismatch'] as const),
] as const;

export interface Order {
  readonly no: string;
  readonly at: number;
  readonly expiresAt: number;
  /** `closing`: we asked to close it. `mismatch`: paid with another amount, for staff to sort out. */
  readonly state: (typeof ORDER_STATES)[number];
  /** What arrived in the place of the amount asked for, in fen. */
  readonly receivedFen?: number;
}

/** Why a journey was closed. */
export const CLOSE_REASONS = ['withdrawn', 'campaign-ended', 'deadline'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Why no picture may be taken. */
export const LOCK_REASONS = ['liveness', 'quality', 'authenticity', 'staff'] as const;

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
  } | null;
  readonly drafts: readonly Draft[];
  /** The draft the student confirmed; it cannot be deleted meanwhile. */
  readonly chosen: string | null;
  /** The progress waits at `pay`: only then can an order be made. */
  readonly atPay: boolean;
  readonly orders: readonly Order[];
  /** Number of the order that paid, or the receipt of a payment recorded by staff. */
  readonly paidBy: string | null;
  readonly submission: {
    readonly photo: string;
    readonly hash: string;
    readonly storedAt: number;
    readonly dueAt: number;
    readonly escalated: boolean;
    readonly approvedAt: number | null;
    readonly onlineAt: number | null;
  } | null;
  /** Uploads that were stored, in all. */
  readonly uploads: number;
  /** First 64 bits of the hashes of rejected pictures, the latest last. */
  readonly rejected: readonly string[];
  readonly reset: {
    readonly level: (typeof RESET_LEVELS)[number];
    readonly reasons: readonly RejectionReason[];
    readonly at: number;
    readonly deadline: number | null;
  } | null;
  readonly closed: { readonly reason: CloseReason; readonly at: number } | null;
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
