import type { SealedStore } from './sealed-store.ts';

export const PERSON_RECORD_KINDS = [
  /** Name, document, student number and what else the record of the student holds. */
  'identity',
  /** What a student gave to be verified: decoded capture code, typed names and numbers. */
  'evidence',
  'phone',
  /** What a student asked to be corrected. */
  'correction',
] as const;
export type PersonRecordKind = (typeof PERSON_RECORD_KINDS)[number];

/** Where names, numbers and phones are kept, sealed; references begin with `per_`. */
export type PersonStore = SealedStore<PersonRecordKind>;
