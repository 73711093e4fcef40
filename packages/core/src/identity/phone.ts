import { toHalfWidth, withoutSpaces } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';

export interface PhoneNumber {
  readonly ok: true;
  /** `foreign` is every number outside the mainland, of Hong Kong, Macau and Taiwan too. */
  readonly kind: 'mainland' | 'foreign';
  /** E.164: `+`, country code and number, at most 15 digits. */
  readonly normalised: string;
}

/** Digits after the country code where every mobile number has the same count. */
const LENGTHS = [
  ['852', 8],
  ['853', 8],
  ['886', 9],
] as const;

/**
 * Reads a phone number as people write it: with spaces, hyphens, dots and brackets, full-width, with `+86`,
 * `0086` or nothing for the mainland, `+` or `00` for other countries. Mainland numbers must be mobile ones
 * (11 digits, `1` and 3 to 9): segment lists are not checked, because new segments are opened every few
 * years. Foreign numbers are checked for a country code and 7 to 15 digits (E.164) only.
 *
 * Several students may give the same number (of a Chinese friend, say): it identifies nobody, and nothing may
 * require it to be unique.
 */
export function parsePhone(text: string): PhoneNumber | IdentityProblem {
  const typed = withoutSpaces(toHalfWidth(text)).replace(/^tel:/i, '');
  if (typed === '') return problem('number/empty');
  const compact = typed.replace(/\(0\)/g, '').replace(/[-.()\u2010-\u2015]/g, '');
  if (!/^\+?\d+$/.test(compact)) return problem('phone/form');
  const international = /^(?:\+|00)(\d*)$/.exec(compact)?.[1];
  if (international === undefined) return mainland(compact.replace(/^86(?=1\d{10}$)/, ''));
  if (international.startsWith('86')) return mainland(international.slice(2));
  return foreign(international);
}

/** How a mainland number is shown and called at home: 11 digits. Undefined for other numbers. */
export function mainlandDigits(normalised: string): string | undefined {
  return /^\+86(1[3-9]\d{9})$/.exec(normalised)?.[1];
}

function mainland(number: string): PhoneNumber | IdentityProblem {
  if (/^1[3-9]\d{9}$/.test(number)) return { ok: true, kind: 'mainland', normalised: `+86${number}` };
  return problem(/^1[3-9]/.test(number) ? 'phone/length' : 'phone/not-mobile');
}

function foreign(digits: string): PhoneNumber | IdentityProblem {
  if (!/^[1-9]/.test(digits)) return problem('phone/form');
  if (digits.length < 7 || digits.length > 15) return problem('phone/length');
  for (const [country, length] of LENGTHS) {
    if (digits.startsWith(country) && digits.length !== country.length + length)
      return problem('phone/length');
  }
  return { ok: true, kind: 'foreign', normalised: `+${digits}` };
}
