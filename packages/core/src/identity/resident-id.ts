import { normaliseNumber } from './half-width.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';
import { checkCharacter, hasCheckCharacter } from './mod-11-2.ts';

/**
 * First two digits of GB/T 2260 region codes: provinces, autonomous regions, municipalities and Taiwan. The
 * other four digits are not checked: counties come and go, and a number keeps the code of its day.
 */
const PROVINCES = new Set(
  [
    '11 12 13 14 15',
    '21 22 23',
    '31 32 33 34 35 36 37',
    '41 42 43 44 45 46',
    '50 51 52 53 54',
    '61 62 63 64 65',
    '71',
  ]
    .join(' ')
    .split(' '),
);

/** Region codes of the residence permits for residents of Hong Kong, Macau and Taiwan, in use since 2018. */
const HMT_REGIONS: ReadonlySet<string> = new Set(['810000', '820000', '830000']);

export interface ResidentId {
  readonly ok: true;
  readonly kind: 'resident-id' | 'hmt-residence-permit';
  /** 18 characters, half-width, `X` as a capital. */
  readonly normalised: string;
  /** GB/T 2260 code of the place of first registration: 6 digits. */
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** By the 17th digit: odd is male, even is female. */
  readonly sex: 'male' | 'female';
}

/**
 * Reads a resident ID number (居民身份证) or the number of a residence permit for residents of Hong Kong, Macau
 * and Taiwan (港澳台居民居住证), both by GB 11643-1999. Accepts full-width characters, spaces and a small `x`. What a
 * correct check digit does and does not prove: {@link hasCheckCharacter}. That the number was ever issued, or
 * to this person, cannot be known from it.
 */
export function parseResidentId(text: string): ResidentId | IdentityProblem {
  const normalised = normaliseNumber(text);
  if (normalised === '') return problem('number/empty');
  if (/^\d{15}$/.test(normalised)) return problem('document/old-form');
  if (normalised.length !== 18) return problem('document/length');
  if (!/^\d{17}[\dX]$/.test(normalised)) return problem('document/form');
  const region = normalised.slice(0, 6);
  const kind = kindOf(region);
  if (kind === undefined) return problem('document/region');
  const birthDate = birthDateOf(normalised);
  if (birthDate === undefined) return problem('document/birth-date');
  if (!hasCheckCharacter(normalised)) return problem('document/check-digit');
  const sex = Number(normalised.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return { ok: true, kind, normalised, region, birthDate, sex };
}

/**
 * The number with its check character, for test data and simulators.
 * @param first17 17 digits: region, birth date, sequence
 */
export function completeResidentId(first17: string): string {
  return first17 + checkCharacter(first17);
}

/**
 * Characters 7 to 14 as `YYYY-MM-DD`, when there was such a day from 1800 on (the standard's example is of
 * 1880).
 */
export function birthDateOf(number: string): string | undefined {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists =
    Number(year) >= 1800 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return exists ? `${year}-${month}-${day}` : undefined;
}

function kindOf(region: string): ResidentId['kind'] | undefined {
  if (HMT_REGIONS.has(region)) return 'hmt-residence-permit';
  return PROVINCES.has(region.slice(0, 2)) ? 'resident-id' : undefined;
}
