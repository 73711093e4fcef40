import { normaliseNumber } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';

export interface InstitutionCode {
  readonly ok: true;
  readonly normalised: string;
}

/** Reads the code of a university or college (院校代码): 5 digits, given by the Ministry of Education. */
export function parseInstitutionCode(text: string): InstitutionCode | IdentityProblem {
  const normalised = normaliseNumber(text);
  if (normalised === '') return problem('number/empty');
  return /^\d{5}$/.test(normalised) ? { ok: true, normalised } : problem('institution-code/form');
}
