import type { CapturePolicy } from '../policy/capture-policy.ts';

export type RetentionPolicy = CapturePolicy['retention'];

/** What is kept, the term of the policy that bounds it, and what its clock starts from. */
export const RETENTION_TERMS = {
  /** Starts at the end of the campaign. */
  'unapproved-photo': 'unapprovedPhotos',
  /** Names and numbers of students without an approved photo. Starts at the end of the campaign. */
  'unapproved-identity': 'unapprovedPhotos',
  /** Starts when the photo is online at the registry. */
  'approved-photo': 'approvedPhotos',
  /**
   * Names and numbers of students with an approved photo. Starts when the photo is online at the registry.
   */
  'approved-identity': 'approvedPhotos',
  /** Frames and scores. Starts when they are made. */
  'liveness-evidence': 'livenessEvidence',
  /** Starts when it is written. */
  'consent-receipt': 'receiptsAndAudit',
  /** Starts when it is written. */
  'audit-entry': 'receiptsAndAudit',
} as const satisfies Readonly<Record<string, keyof RetentionPolicy>>;

export type RetainedKind = keyof typeof RETENTION_TERMS;

export interface RetainedRecord {
  /** Opaque: what to erase. */
  readonly reference: string;
  readonly kind: RetainedKind;
  /** When its clock started, in epoch milliseconds; null: not yet, such as before publication. */
  readonly since: number | null;
  /**
   * Kept whatever the clock says, for a dispute or an order of an authority: until a time in epoch
   * milliseconds, or until somebody lifts it (null). Absent: no hold.
   */
  readonly hold?: { readonly until: number | null };
}

const DAY_MS = 86_400_000;

/** When a record is to be erased, in epoch milliseconds; null: not before something happens. */
export function erasureDueAt(record: RetainedRecord, retention: RetentionPolicy): number | null {
  if (record.since === null || record.hold?.until === null) return null;
  const due = record.since + retention[RETENTION_TERMS[record.kind]] * DAY_MS;
  return Math.max(due, record.hold?.until ?? due);
}

/** The records whose time is over, those due longest first. The moment it is due, a record is over. */
export function dueForErasure<Kept extends RetainedRecord>(
  records: Iterable<Kept>,
  retention: RetentionPolicy,
  now: number,
): readonly Kept[] {
  return Array.from(records, (record) => ({ record, due: erasureDueAt(record, retention) }))
    .filter((item): item is { record: Kept; due: number } => item.due !== null && item.due <= now)
    .sort((a, b) => a.due - b.due)
    .map(({ record }) => record);
}
