import { TucaiError } from '../errors/tucai-error.ts';

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const MAX_DEPTH = 64;

/**
 * One text for one value, whatever order its fields were written in: the form that is hashed (RFC 8785).
 * Field names are sorted by UTF-16 code units, numbers are written as JavaScript writes them, no white space.
 *
 * Stricter than `JSON.stringify`, which drops or changes what it cannot say, so that two different records
 * could have one hash.
 *
 * @throws TucaiError `input/invalid` for `undefined`, NaN, infinities, halves of characters, objects of a
 *   class (dates, maps), cycles and more than 64 levels; the message does not repeat the value
 */
export function canonicalJson(value: Json): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw invalid('is nested too deeply');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalid('contains a number that is not finite');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || !isPlain(value)) throw invalid('contains something that is not JSON');
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${writeText(key)}:${write(field, depth + 1)}`).join(',')}}`;
}

function writeText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw invalid('contains half of a character');
  return JSON.stringify(text);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === null || prototype === Object.prototype) && Object.getOwnPropertySymbols(value).length === 0
  );
}

function invalid(reason: string): TucaiError {
  return new TucaiError('input/invalid', `Cannot hash the record: it ${reason}.`);
}
