import * as z from '../schema.ts';

/**
 * A mobile phone (11 digits from 13 to 19, also behind 86) or an ID number (18 characters, or 15 of old, with a
 * date of birth inside), as a whole part between hyphens or with hyphens in it. Ids in use never look so: the
 * parts of a UUID have 4, 8 or 12 characters, a ULID has 26, a transaction of WeChat Pay 28, a hash 48 or 64, a
 * time in milliseconds 13.
 */
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const personalNumber = new RegExp(
  `(?:^|[-_])(?:(?:86-?)?1-?[3-9](?:-?\\d){9}|\\d{8}${month}${day}\\d{3}|\\d{6}(?:19|20)\\d{2}${month}${day}\\d{3}[\\dXx])(?:[-_]|$)`,
);
const nobodysNumber = z.refine<string>((id) => !personalNumber.test(id), {
  error: 'looks like a phone or ID number; give the record an id of its own',
});

/**
 * An opaque reference: a lower-case kind, an underscore and letters and digits, such as `pho_8Kd2`. The form
 * keeps names, ID numbers and phones out of what is stored.
 */
export const reference = z.string().check(z.regex(/^[a-z]{2,8}_[A-Za-z0-9-]{1,48}$/), nobodysNumber);

/** Number of an order, as payment services take it. */
export const orderNumber = z.string().check(z.regex(/^[A-Za-z0-9_-]{6,40}$/), nobodysNumber);

/** Id of a session: the stem of order numbers (WeChat Pay allows 32 characters) and of effect keys. */
export const sessionId = z.string().check(z.regex(/^[a-z]{2,8}_[A-Za-z0-9]{4,18}$/), nobodysNumber);

/** SHA-256 of a picture's bytes, lower-case hexadecimal. */
export const contentHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A stable machine word, such as `eyes-open` or `verify/mismatch`; no number of a person or a phone is one. */
export const word = z.string().check(z.regex(/^(?!.*\d{5})[a-z][a-z0-9/-]{0,63}$/));

/** Name of a campus, department or batch as the policy's schedule writes it: a code, never a person. */
export const groupCode = z.string().check(z.minLength(1), z.maxLength(40), nobodysNumber);

/** Epoch milliseconds, up to the year 2100. */
export const epochMs = z.int().check(z.nonnegative(), z.maximum(4_102_444_800_000));
