/** Why an event was refused. The code is the contract; `messages` has a text for each. */
export const REFUSAL_CODES = [
  'event/invalid',
  'event/not-allowed',
  'event/not-now',
  'event/stale-result',
  'staff/level-not-allowed',
  'window/closed',
  'window/ended',
  'journey/closed',
  'verify/method-not-offered',
  'verify/paused',
  'verify/phone-not-accepted',
  'notice/version-outdated',
  'notice/must-tick',
  'consent/not-asked',
  'consent/version-outdated',
  'consent/required',
  'notifications/not-offered',
  'shoot/mode-not-offered',
  'shoot/source-not-allowed',
  'shoot/cooldown',
  'shoot/locked',
  'shoot/locked-until',
  'video/not-started',
  'video/version-outdated',
  'video/skipped-ahead',
  'video/too-fast',
  'video/incomplete',
  'draft/full',
  'draft/unknown',
  'draft/not-yet-deletable',
  'draft/in-use',
  'upload/same-picture',
  'upload/limit-reached',
  'pay/not-needed',
  'pay/already-paid',
  'pay/in-progress',
  'pay/unknown-order',
  'pay/already-recorded',
  'pay/unknown-transaction',
  'pay/nothing-recorded',
  'pay/offline-not-offered',
  'pay/amount-mismatch',
  'review/withdraw-not-offered',
  'review/already-approved',
  'review/unpaid',
  'review/reason-not-offered',
  'review/retouch-not-offered',
  'review/correction-not-offered',
  'review/correction-open',
  'review/no-submission-left',
  'reset/nothing-to-reset',
  'reset/deadline-in-the-past',
  'lock/not-locked',
  'refund/nothing-to-refund',
  'refund/in-progress',
  'download/not-ready',
  'policy/does-not-fit',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** When the same event may be accepted, in epoch milliseconds. */
  readonly retryAt?: number;
}

export function refuse(code: RefusalCode, retryAt?: number | null): Refusal {
  return retryAt === undefined || retryAt === null ? { code } : { code, retryAt };
}
