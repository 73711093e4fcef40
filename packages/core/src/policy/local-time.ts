import { z } from '../schema.ts';

/** `2026-04-16`, a day that exists. */
export const localDate = z.string().check(z.iso.date());

/** `08:00`; `24:00` is the end of a day. */
export const timeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** `2026-04-16T08:00`, without a zone: the policy says which one. */
export const localTime = z.string().check(z.iso.datetime({ local: true, offset: false, precision: -1 }));

/** Epoch milliseconds of a local time at a fixed distance from UTC. China has no daylight saving time. */
export function epochOf(local: string, utcOffsetMinutes: number): number {
  return Date.parse(`${local}:00Z`) - utcOffsetMinutes * 60_000;
}
