import * as z from '../schema.ts';
import { DAY, MINUTE } from './duration.ts';

/** `2026-04-16`, a day of this millennium that exists. */
export const localDate = z.string().check(z.regex(/^2\d{3}-/), z.iso.date());

/** `08:00`; `24:00` is the end of a day. */
export const timeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** `2026-04-16T08:00`, without a zone: the policy says which one. */
export const localTime = z
  .string()
  .check(
    z.regex(/^2\d{3}-\d\d-\d\dT\d\d:\d\d$/),
    z.iso.datetime({ local: true, offset: false, precision: -1 }),
  );

/** Epoch milliseconds of a local time at a fixed distance from UTC. China has no daylight saving time. */
export function epochOf(local: string, utcOffsetMinutes: number): number {
  return Date.parse(`${local}:00Z`) - utcOffsetMinutes * MINUTE;
}

/** The local time, to the minute, of epoch milliseconds: the opposite of `epochOf`. */
export function localTimeOf(at: number, utcOffsetMinutes: number): string {
  return new Date(at + utcOffsetMinutes * MINUTE).toISOString().slice(0, 16);
}

/** Days from 1970-01-01 to the local day of `at`. */
export function dayOf(at: number, utcOffsetMinutes: number): number {
  return Math.floor((at + utcOffsetMinutes * MINUTE) / DAY);
}

/** When the local day begins, in epoch milliseconds. */
export function startOfDay(day: number, utcOffsetMinutes: number): number {
  return day * DAY - utcOffsetMinutes * MINUTE;
}

/** `2026-04-16` for the number of a day. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Milliseconds from midnight to `08:00`; `24:00` is a whole day. */
export function sinceMidnight(time: string): number {
  const [hours, minutes] = time.split(':');
  return (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
