import type { CloseReason, StaffLockReason } from '../journey/context.ts';
import type { EventType } from '../journey/events.ts';
import type { RefusalCode } from '../journey/refusal.ts';
import type { RejectionReason } from '../journey/rejection-reasons.ts';
import type { VerifyRefusal } from '../journey/verify-refusals.ts';
import type { ButtonName } from '../messages/button-names.ts';
import type { DeadlineKind, LockReason } from '../messages/message-key.ts';
import type { ConsentPurpose } from '../policy/consent-purposes.ts';
import type { ClosedReason } from '../policy/opening.ts';
import type { ShootingMode } from '../policy/shooting-modes.ts';
import type { ConsentState, PaymentState, PermitState, ProgressState } from './state-names.ts';

/** Whom the student may ask. */
export interface SupportView {
  readonly name: string;
  /** In the order they should be tried. */
  readonly phones: readonly string[];
  readonly hours: string | null;
  /** All of it as one text. */
  readonly text: string;
}

/** Why something cannot be done, with whom to ask. */
export interface RefusalView {
  readonly code: RefusalCode;
  readonly text: string;
  /** When it may be tried again, in epoch milliseconds. */
  readonly retryAt?: number;
  readonly support: SupportView;
}

export interface ButtonView {
  readonly name: ButtonName;
  readonly label: string;
  /** What pressing it sends, without the time, which the server stamps. */
  readonly event: { readonly type: EventType; readonly [field: string]: unknown };
  /** Fields of the event that only the host knows, such as the reference of the picture just taken. */
  readonly needs: readonly string[];
  readonly primary: boolean;
  readonly enabled: boolean;
  /** Present exactly when it is not enabled. */
  readonly reason?: RefusalView;
}

/** Something the student must see, above what the state itself says. */
export interface NoticeView {
  readonly kind:
    | 'lock'
    | 'cooldown'
    | 'draft-full'
    | 'window-closed'
    | 'closed'
    | 'verify-refusal'
    | 'verify-paused'
    | 'payment-unknown'
    | 'payment-closing'
    | 'amount-mismatch'
    | 'replace-by'
    | 'no-submission-left'
    | 'upload-again'
    | 'review-overdue'
    | 'publish-overdue'
    | 'notifications-off';
  /** The code behind it: of the lock, the closing, the refusal, the closed window. */
  readonly code?: LockReason | CloseReason | VerifyRefusal | ClosedReason | RefusalCode;
  /** With a lock by staff: why they locked. */
  readonly because?: StaffLockReason;
  readonly text: string;
  /** When it ends or becomes due, in epoch milliseconds. */
  readonly until?: number;
  /** With every lock and refusal: whom to ask. */
  readonly support?: SupportView;
}

export interface DeadlineView {
  readonly kind: DeadlineKind;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** Something that may still fail or be done so many times; null where nothing limits it. */
export interface TriesView {
  readonly left: number;
  readonly text: string;
}

export interface DraftView {
  readonly photo: string;
  readonly storedAt: number;
  readonly deletableAt: number;
  /** It can be deleted now, in this state. */
  readonly deletable: boolean;
  /** The student confirmed it and it is being paid for or uploaded. */
  readonly chosen: boolean;
  /** Confirm its upload, delete it: what this state offers for this draft. */
  readonly buttons: readonly ButtonView[];
}

/**
 * What a screen needs to show a journey: plain JSON, in one language, without names, numbers or pictures. Codes
 * stand beside texts, so that a host can use words of its own.
 */
export interface JourneyView {
  readonly session: string;
  /** Count of the envelope it was made of, to drop answers that come late. */
  readonly rev: number;
  /** The moment it holds for, in epoch milliseconds. */
  readonly at: number;
  readonly language: string;
  readonly state: {
    readonly progress: ProgressState;
    readonly permit: PermitState;
    readonly payment: PaymentState;
    readonly consent: ConsentState;
  };
  readonly title: string;
  readonly text: string;
  /** What is to be read in this state: the school's notice, the cautions, the alternative. */
  readonly paragraphs: readonly string[];
  /** The journey works and the student waits: nothing to press but what may always be pressed. */
  readonly busy: boolean;
  readonly notices: readonly NoticeView[];
  readonly buttons: readonly ButtonView[];
  /** In the order of time. */
  readonly deadlines: readonly DeadlineView[];
  readonly tries: {
    readonly liveness: TriesView;
    readonly quality: TriesView;
    readonly authenticity: TriesView;
    readonly submissions: TriesView | null;
  };
  readonly drafts: readonly DraftView[];
  readonly draftCapacity: number;
  readonly verifyRefusal: { readonly code: VerifyRefusal; readonly text: string } | null;
  /** Codes of the checks the last photo failed, or why it could not be made; the host has their texts. */
  readonly lastFailures: readonly string[];
  readonly consents: readonly {
    readonly purpose: ConsentPurpose;
    readonly text: string;
    readonly version: string;
    readonly required: boolean;
    /** Null: not answered yet. */
    readonly given: boolean | null;
  }[];
  /** Null when nothing is paid. */
  readonly payment: {
    readonly state: PaymentState;
    readonly text: string;
    readonly amountFen: number;
    /** The amount in yuan, for people. */
    readonly amount: string;
    /** The order that can be paid now, for the payment window of the host. */
    readonly orderNo: string | null;
  } | null;
  /** Null when the chosen way of shooting needs no video. */
  readonly video: {
    readonly version: string;
    /** How far it was watched without a gap, in milliseconds: where to go on. */
    readonly watchedMs: number;
    readonly durationMs: number;
    readonly finished: boolean;
    readonly text: string;
  } | null;
  readonly mode: ShootingMode | null;
  /** While the student waits for people: how long that takes, in working days. */
  readonly estimate: {
    readonly of: 'review' | 'publish';
    readonly workingDays: number;
    readonly expectedAt: number;
    readonly text: string;
  } | null;
  /** Null when no photo has to be replaced. */
  readonly reset: {
    readonly level: 'review' | 'school' | 'college';
    readonly deadline: number | null;
    readonly reasons: readonly {
      readonly code: RejectionReason;
      readonly text: string;
      readonly advice: string;
    }[];
  } | null;
  /** Slots of the schedule for the student's groups, in the order of time. */
  readonly appointments: readonly {
    readonly from: number;
    readonly to: number;
    readonly place: string | null;
    readonly text: string;
  }[];
  readonly downloadReady: boolean;
  readonly support: SupportView;
}
