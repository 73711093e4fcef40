import { normaliseNumber } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';
import { hasCheckCharacter } from './mod-11-2.ts';
import { birthDateOf } from './resident-id.ts';

export interface PermanentResidence {
  readonly ok: true;
  readonly normalised: string;
  /** Cards issued since 1 December 2023 have the new number; both are in use. */
  readonly edition: 2017 | 2023;
}

/**
 * Reads the number of a foreigner's permanent residence card (外国人永久居留身份证): since 2023 18 characters with the
 * first digit 9, a birth date and the check character of resident IDs; before, 3 letters and 12 digits, which
 * hold no check that could be verified here.
 */
export function parsePermanentResidence(text: string): PermanentResidence | IdentityProblem {
  const normalised = normaliseNumber(text);
  if (normalised === '') return problem('number/empty');
  if (/^[A-Z]{3}\d{12}$/.test(normalised)) return { ok: true, normalised, edition: 2017 };
  if (normalised.length !== 18) {
    return problem(normalised.length === 15 ? 'document/form' : 'document/length');
  }
  if (!/^\d{17}[\dX]$/.test(normalised)) return problem('document/form');
  if (!normalised.startsWith('9')) return problem('document/region');
  if (birthDateOf(normalised) === undefined) return problem('document/birth-date');
  if (!hasCheckCharacter(normalised)) return problem('document/check-digit');
  return { ok: true, normalised, edition: 2023 };
}
