import { type Interval, intersection, union } from './intervals.ts';
import { dateOf, dayOf, epochOf, sinceMidnight, startOfDay, weekdayOf } from './local-time.ts';
import type { WindowPolicy } from './window-policy.ts';

type Round = WindowPolicy['rounds'][number];
/** Why a day of a round, or an hour of it, is closed to everybody. */
export type DayClosure = 'holiday' | 'weekday' | 'hours';

/**
 * When students of the groups may act, in order, merged, up to the end of the last round; what ended before the
 * local day of `since` is left out. A group that the schedule names may act only in its slots. Slots of one
 * kind add up; with several kinds (campus and department) the student needs a slot of each.
 */
export function openingIntervals(window: WindowPolicy, groups: readonly string[], since: number): Interval[] {
  let open = union(window.rounds.flatMap((round) => roundIntervals(window, round, since)));
  const own = window.schedule.filter(({ group }) => groups.includes(group));
  for (const kind of new Set(own.map((slot) => slot.kind))) {
    const slots = own.filter((slot) => slot.kind === kind).map((slot) => spanOf(window, slot));
    open = intersection(open, union(slots));
  }
  return open;
}

/** The first reason why nobody may act on a day of a round at that time, or null. */
export function closureAt(window: WindowPolicy, round: Round, at: number): DayClosure | null {
  const day = dayOf(at, window.utcOffsetMinutes);
  const closure = dayClosure(window, round, day);
  if (closure !== null) return closure;
  const hours = hoursOf(window, round, day);
  return at >= hours.from && at < hours.to ? null : 'hours';
}

/** From the beginning to the end of a round or a slot. */
export function spanOf(
  { utcOffsetMinutes }: Pick<WindowPolicy, 'utcOffsetMinutes'>,
  span: { readonly from: string; readonly to: string },
): Interval {
  return { from: epochOf(span.from, utcOffsetMinutes), to: epochOf(span.to, utcOffsetMinutes) };
}

function roundIntervals(window: WindowPolicy, round: Round, since: number): Interval[] {
  const span = spanOf(window, round);
  if (span.to <= since) return [];
  const always = window.holidays.length === 0 || round.onHolidays === 'open';
  if (round.daily === null && round.weekdays === null && always) return [span];
  const days: Interval[] = [];
  const last = dayOf(span.to, window.utcOffsetMinutes);
  for (let day = dayOf(Math.max(span.from, since), window.utcOffsetMinutes); day <= last; day += 1) {
    if (dayClosure(window, round, day) === null) days.push(hoursOf(window, round, day));
  }
  return intersection(union(days), [span]);
}

function dayClosure(window: WindowPolicy, round: Round, day: number): 'holiday' | 'weekday' | null {
  const closed = window.holidays.length > 0 && round.onHolidays !== 'open';
  if (closed && window.holidays.includes(dateOf(day))) return 'holiday';
  return round.weekdays === null || round.weekdays.includes(weekdayOf(day)) ? null : 'weekday';
}

function hoursOf(window: WindowPolicy, round: Round, day: number): Interval {
  const midnight = startOfDay(day, window.utcOffsetMinutes);
  const { from, to } = round.daily ?? { from: '00:00', to: '24:00' };
  return { from: midnight + sinceMidnight(from), to: midnight + sinceMidnight(to) };
}
