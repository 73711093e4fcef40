import * as z from '../schema.ts';

/** A length of time in milliseconds; up to ten years, so that a deadline stays a safe number. */
export const duration = z.int().check(z.nonnegative(), z.maximum(10 * 366 * 86_400_000));

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
