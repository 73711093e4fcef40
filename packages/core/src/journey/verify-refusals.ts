/** Why an attempt to prove one's identity did not succeed. */
export const VERIFY_REFUSALS = [
  'unreadable',
  'mismatch',
  'already-used',
  'not-eligible',
  'second-factor',
  'record-not-found',
  /** Somebody else gave this phone, and the policy lets nobody share one. */
  'phone-in-use',
  /** The service that checks did not answer: not held against the student. */
  'unavailable',
] as const;
export type VerifyRefusal = (typeof VERIFY_REFUSALS)[number];
