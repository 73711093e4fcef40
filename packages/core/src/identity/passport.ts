import { normaliseNumber } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';

export interface PassportNumber {
  readonly ok: true;
  readonly normalised: string;
}

/**
 * Reads a passport number. No rule holds for the whole world, so 5 to 20 letters A–Z and digits are accepted;
 * the machine-readable zone holds 9, but some states print more. Keep what was typed beside the normalised
 * number: whether O or 0 was meant is for a person to see.
 */
export function parsePassport(text: string): PassportNumber | IdentityProblem {
  const normalised = normaliseNumber(text);
  if (normalised === '') return problem('number/empty');
  if (normalised.length < 5 || normalised.length > 20) return problem('document/length');
  if (!/^[A-Z0-9]+$/.test(normalised)) return problem('document/form');
  return { ok: true, normalised };
}
