import { normaliseNumber } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';

export interface TravelPermit {
  readonly ok: true;
  readonly normalised: string;
  /** The part that stays the same when the card is renewed. */
  readonly person: string;
}

/**
 * Reads the number of a mainland travel permit for residents of Hong Kong and Macau (港澳居民来往内地通行证, 回乡证): H
 * (Hong Kong) or M (Macau) and 8 digits; cards of the older edition print 2 more digits that count the
 * reissues.
 */
export function parseHkMacauPermit(text: string): TravelPermit | IdentityProblem {
  return parseBy(/^[HM]\d{8}(?:\d{2})?$/, 9, text);
}

/**
 * Reads the number of a mainland travel permit for residents of Taiwan (台湾居民来往大陆通行证, 台胞证): 8 digits, or 10
 * with the two that count the reissues. There is no check digit.
 */
export function parseTaiwanPermit(text: string): TravelPermit | IdentityProblem {
  return parseBy(/^\d{8}(?:\d{2})?$/, 8, text);
}

function parseBy(form: RegExp, personLength: number, text: string): TravelPermit | IdentityProblem {
  const normalised = normaliseNumber(text);
  if (normalised === '') return problem('number/empty');
  if (normalised.length !== personLength && normalised.length !== personLength + 2)
    return problem('document/length');
  if (!form.test(normalised)) return problem('document/form');
  return { ok: true, normalised, person: normalised.slice(0, personLength) };
}
