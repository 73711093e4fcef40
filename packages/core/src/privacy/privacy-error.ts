import { TucaiError } from '../errors/tucai-error.ts';

/** What can go wrong with protected data. No message holds any of it. */
export type PrivacyErrorCode =
  /** The student's data were erased; nothing can be stored or read under this session any more. */
  | 'privacy/erased'
  /** Nothing was stored for this session, or not under this reference. */
  | 'privacy/not-found'
  /** Wrong key, other session or field, or changed bytes: which one cannot be known. */
  | 'privacy/not-opened'
  /** A store did not finish erasing; run the erasure again. Retryable. */
  | 'privacy/not-erased'
  /** Too many others wrote to the audit log at the same moment. Retryable. */
  | 'privacy/audit-busy';

export class PrivacyError extends TucaiError<PrivacyErrorCode> {
  override readonly name = 'PrivacyError';
}
