/**
 * Who looks at personal data, or causes an entry of the audit log. Finer than the roles of the journey, which
 * need to know only who may send an event.
 */
export const PRIVACY_ROLES = [
  /** The student, about themselves. */
  'student',
  /** College or department: reviews and resets its own students. */
  'college-staff',
  /** The office of the school that answers for the collection, and holds the roster. */
  'school-staff',
  /** Helps students by phone or chat; of the vendor or the school. */
  'support',
  /** The company that takes the pictures: works without identities (教学服〔2022〕10号). */
  'collector',
  /** Reads the audit log. */
  'auditor',
  /** Scheduled work and answers of other services. */
  'system',
] as const;

export type PrivacyRole = (typeof PRIVACY_ROLES)[number];
