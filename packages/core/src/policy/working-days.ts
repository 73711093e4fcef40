import type { CapturePolicy } from './capture-policy.ts';
import { dateOf, dayOf, startOfDay, weekdayOf } from './local-time.ts';

/** What decides whether a day is worked. */
export type WorkingCalendar = Pick<
  CapturePolicy['window'],
  'utcOffsetMinutes' | 'holidays' | 'workedWeekends'
>;

/** True for the local day of `at` when it is Monday to Friday and no holiday, or a weekend that is worked. */
export function isWorkingDay(calendar: WorkingCalendar, at: number): boolean {
  return isWorked(calendar, dayOf(at, calendar.utcOffsetMinutes));
}

/**
 * The same time of day, `days` working days later: one from Friday 17:00 is Monday 17:00. A weekend or holiday
 * counts as the beginning of the next working day: one from Saturday is Tuesday 0:00. So a later start never gives
 * an earlier end.
 *
 * @param at epoch milliseconds
 * @param days whole, 0 or more; 0 gives `at` itself
 * @returns epoch milliseconds
 */
export function addWorkingDays(policy: Pick<CapturePolicy, 'window'>, at: number, days: number): number {
  if (days <= 0) return at;
  const { window } = policy;
  let day = dayOf(at, window.utcOffsetMinutes);
  let sinceMidnight = at - startOfDay(day, window.utcOffsetMinutes);
  if (!isWorked(window, day)) {
    day = nextWorkedDay(window, day);
    sinceMidnight = 0;
  }
  for (let left = days; left > 0; left -= 1) day = nextWorkedDay(window, day);
  return startOfDay(day, window.utcOffsetMinutes) + sinceMidnight;
}

function nextWorkedDay(calendar: WorkingCalendar, day: number): number {
  let next = day + 1;
  while (!isWorked(calendar, next)) next += 1;
  return next;
}

function isWorked({ holidays, workedWeekends }: WorkingCalendar, day: number): boolean {
  const date = dateOf(day);
  return weekdayOf(day) <= 5 ? !holidays.includes(date) : workedWeekends.includes(date);
}
