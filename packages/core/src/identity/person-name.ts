import {
  usualWidth,
  withoutCapitals,
  withoutDiacritics,
  withoutDots,
  withoutPunctuation,
  wordsOf,
} from './name-forms.ts';

/** In what two names differ; `other` when it is more than the way of writing. */
export const NAME_DIFFERENCES = [
  'spaces',
  'capitals',
  'width',
  'dots',
  'order',
  'punctuation',
  'diacritics',
  'other',
] as const;
export type NameDifference = (typeof NAME_DIFFERENCES)[number];

export type NameComparison =
  | { readonly same: true }
  | { readonly same: false; readonly differences: readonly NameDifference[] };

type Way = Exclude<NameDifference, 'other'>;
const WAYS = NAME_DIFFERENCES.filter((difference): difference is Way => difference !== 'other');

/** Every set of ways, the smallest first, so that the shortest explanation is found first. */
const EXPLANATIONS: readonly (readonly Way[])[] = Array.from({ length: 2 ** WAYS.length - 1 }, (_, i) =>
  WAYS.filter((_way, bit) => ((i + 1) >> bit) & 1),
).sort((a, b) => a.length - b.length);

/**
 * Compares two names of one person strictly and explains a difference, so that a student who is told "does
 * not match" knows what to correct. Two names are the same only when they are written alike, to the letter
 * and the space (bytes may differ: canonically equivalent Unicode is equal). Otherwise `differences` is the
 * smallest set of ways of writing that explains all of it, or `['other']`. Neither name is repeated, and an
 * empty name matches nothing.
 *
 * @example
 * compareNames('ZHANG San', 'Zhang San'); // { same: false, differences: ['capitals'] }
 */
export function compareNames(a: string, b: string): NameComparison {
  const [left, right] = [a.normalize('NFC'), b.normalize('NFC')];
  const letters = [left, right].every((name) => wordsOf(withoutPunctuation(withoutDots(name))).length > 0);
  if (letters && left === right) return { same: true };
  const differences = letters ? EXPLANATIONS.find((ways) => equalUnder(ways, left, right)) : undefined;
  return { same: false, differences: differences ?? ['other'] };
}

function equalUnder(ways: readonly Way[], a: string, b: string): boolean {
  const [forms, others] = [formsUnder(ways, a), formsUnder(ways, b)];
  return forms.some((form) => others.some((other) => arrangedAlike(ways, form, other)));
}

function formsUnder(ways: readonly Way[], name: string): readonly string[] {
  let form = name;
  if (ways.includes('width')) form = usualWidth(form);
  if (ways.includes('dots')) form = withoutDots(form);
  if (ways.includes('punctuation')) form = withoutPunctuation(form);
  const forms = ways.includes('diacritics') ? withoutDiacritics(form) : [form];
  return ways.includes('capitals') ? forms.map(withoutCapitals) : forms;
}

function arrangedAlike(ways: readonly Way[], a: string, b: string): boolean {
  const spaces = ways.includes('spaces');
  if (!ways.includes('order')) return spaces ? joined(a) === joined(b) : a === b;
  if (!spaces) return sorted(a.split(' ')) === sorted(b.split(' '));
  return (
    sorted(wordsOf(a)) === sorted(wordsOf(b)) ||
    turned(a).includes(joined(b)) ||
    turned(b).includes(joined(a))
  );
}

const joined = (name: string): string => wordsOf(name).join('');
const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

/** The words begun at each of them in turn, without spaces: `San Feng Zhang` is `ZhangSanFeng` too. */
function turned(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(''));
}
