import { normaliseNumber } from './half-width.ts';

const BRACKETS = /[()（）[\]【】]/g;

/**
 * The last four characters of a document number as the second factor beside the capture code: capital
 * letters, brackets left out (Hong Kong prints `A123456(7)`). Undefined for a number of fewer than four
 * characters.
 */
export function lastFour(number: string): string | undefined {
  const plain = normaliseNumber(number).replace(BRACKETS, '');
  return plain.length < 4 ? undefined : plain.slice(-4);
}

/**
 * Whether what was typed is the last four characters of the number. Takes as long for a wrong answer as for a
 * right one, as far as JavaScript allows: no comparison ends early. Four characters are few: whoever calls
 * must count failures and pause (`verification.maxFailures` of the policy).
 */
export function matchesLastFour(number: string, typed: string): boolean {
  const expected = lastFour(number);
  const given = normaliseNumber(typed).replace(BRACKETS, '');
  if (expected === undefined || given.length !== 4) return false;
  let difference = 0;
  for (let i = 0; i < 4; i++) difference |= expected.charCodeAt(i) ^ given.charCodeAt(i);
  return difference === 0;
}
