import { toHalfWidth, withoutSpaces } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';

export interface StudentNumber {
  readonly ok: true;
  /**
   * Half-width, without spaces; capital and small letters stay as they are, because the school defines them.
   */
  readonly normalised: string;
}

/** Reads a student number (学号): up to 18 letters, digits and `-_.`; the school decides the rest. */
export function parseStudentNumber(text: string): StudentNumber | IdentityProblem {
  const normalised = withoutSpaces(toHalfWidth(text));
  if (normalised === '') return problem('number/empty');
  return /^[A-Za-z0-9._-]{1,18}$/.test(normalised)
    ? { ok: true, normalised }
    : problem('student-number/form');
}
