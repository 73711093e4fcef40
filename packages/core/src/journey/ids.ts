import * as z from '../schema.ts';

/**
 * An opaque reference: a lower-case kind, an underscore and letters and digits, such as `pho_8Kd2`. The form
 * keeps names, ID numbers and phones out of what is stored: none of them has it.
 */
export const reference = z.string().check(z.regex(/^[a-z]{2,8}_[A-Za-z0-9-]{1,48}$/));

/** Id of a session: the stem of order numbers (WeChat Pay allows 32 characters) and of effect keys. */
export const sessionId = z.string().check(z.regex(/^[a-z]{2,8}_[A-Za-z0-9]{4,18}$/));

/** SHA-256 of a picture's bytes, lower-case hexadecimal. */
export const contentHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A stable machine word, such as `eyes-open` or `verify/mismatch`; no number of a person or a phone is one. */
export const word = z.string().check(z.regex(/^(?!.*\d{5})[a-z][a-z0-9/-]{0,63}$/));

/** Name of a campus, department or batch as the policy's schedule writes it: a code, never a person. */
export const groupCode = z.string().check(z.minLength(1), z.maxLength(40));

/** Epoch milliseconds, up to the year 2100. */
export const epochMs = z.int().check(z.nonnegative(), z.maximum(4_102_444_800_000));
