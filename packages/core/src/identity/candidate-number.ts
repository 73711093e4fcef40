import { normaliseNumber } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';

export const CANDIDATE_NUMBER_WARNINGS = ['unusual-length', 'not-only-digits'] as const;
export type CandidateNumberWarning = (typeof CANDIDATE_NUMBER_WARNINGS)[number];

export interface CandidateNumber {
  readonly ok: true;
  readonly normalised: string;
  /** To be shown for a second look; the number is accepted all the same. */
  readonly warnings: readonly CandidateNumberWarning[];
}

/** Undergraduates of most provinces 14, postgraduates 15, some provinces 10. */
const USUAL_LENGTHS: ReadonlySet<number> = new Set([10, 14, 15]);

/**
 * Reads a candidate number (考生号, of the entrance examination). Provinces and years differ, so an unusual one
 * is warned of and not refused; refused is only what cannot be one at all: nothing, or more than 40
 * characters.
 */
export function parseCandidateNumber(text: string): CandidateNumber | IdentityProblem {
  const normalised = normaliseNumber(text);
  if (normalised === '') return problem('number/empty');
  if (normalised.length > 40) return problem('candidate-number/form');
  const warnings: CandidateNumberWarning[] = [];
  if (!USUAL_LENGTHS.has(normalised.length)) warnings.push('unusual-length');
  if (!/^\d+$/.test(normalised)) warnings.push('not-only-digits');
  return { ok: true, normalised, warnings };
}
