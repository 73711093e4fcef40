import { localizedText } from '../localized-text.ts';
import * as z from '../schema.ts';
import { DAY } from './duration.ts';
import { intersection } from './intervals.ts';
import { localDate, localTime, timeOfDay, weekdayOf } from './local-time.ts';
import { openingIntervals, spanOf } from './opening-intervals.ts';
import { uniqueArray } from './unique-array.ts';

/** What a slot of the schedule is given to. */
export const GROUP_KINDS = ['campus', 'department', 'batch'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** No campaign is longer; it bounds the reckoning of openings. */
const MAX_ROUND = 400 * DAY;

const hours = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .check(z.refine((h) => h.from < h.to, { error: 'must end after it begins', path: ['to'] }));

const round = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
    kind: z.enum(['main', 'make-up']),
    from: localTime,
    to: localTime,
    /** Hours of each day; null: open day and night from `from` to `to`. */
    daily: z.nullable(hours),
    /** 1 is Monday, 7 Sunday; null: every day. */
    weekdays: z.nullable(uniqueArray(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1))),
    /** Whether the round goes on through the days in `holidays`; absent: closed. */
    onHolidays: z.optional(z.enum(['closed', 'open'])),
  })
  .check(
    z.refine((r) => r.from < r.to, { error: 'must end after it begins', path: ['to'] }),
    z.refine((r) => !(lengthOf(r) > MAX_ROUND), { error: 'must end within 400 days', path: ['to'] }),
  );

/**
 * Narrows the opening to the hours of a campus, department or batch; groups that are not named have the whole
 * round. Slots of one kind add up; who is named under several kinds needs a slot of each.
 */
const slot = z
  .strictObject({
    group: z.string().check(z.minLength(1), z.maxLength(40)),
    kind: z.optional(z.enum(GROUP_KINDS)),
    from: localTime,
    to: localTime,
    place: z.optional(localizedText),
  })
  .check(z.refine((s) => s.from < s.to, { error: 'must end after it begins', path: ['to'] }));

/** When students may act. Staff, payments and results of work already begun are never bound to it. */
export const windowPolicy = z
  .strictObject({
    /** Distance of the campaign's local time from UTC in minutes; China: 480. */
    utcOffsetMinutes: z.int().check(z.minimum(-720), z.maximum(840)),
    rounds: z.array(round).check(z.minLength(1), z.maxLength(40)),
    /** Days that are not worked; a round is closed on them unless it says `onHolidays: 'open'`. */
    holidays: uniqueArray(localDate).check(z.maxLength(400)),
    /** Weekend days that are worked, for counting working days. */
    workedWeekends: uniqueArray(localDate).check(z.maxLength(400)),
    schedule: z.array(slot).check(z.maxLength(2000)),
    /** Sessions for the staff and helpers in charge. */
    trainings: z.array(z.strictObject({ at: localTime, place: localizedText })).check(z.maxLength(100)),
    /** After this nothing can be taken or replaced any more; what is open is closed and erased. */
    campaignEndsAt: localTime,
  })
  .check(z.superRefine(consistent));

export type WindowPolicy = z.Infer<typeof windowPolicy>;

/** What no field can tell alone. Fields that are wrong by themselves have been reported and are passed over. */
function consistent(window: WindowPolicy, context: z.core.$RefinementCtx<WindowPolicy>): void {
  const report = (message: string, ...path: (string | number)[]): void => {
    context.addIssue({ code: 'custom', message, path });
  };
  const ids = window.rounds.map(({ id }) => id);
  if (new Set(ids).size < ids.length) report('must have rounds with different ids', 'rounds');
  const sound = window.rounds.filter((r) => r.from < r.to && lengthOf(r) <= MAX_ROUND);
  window.rounds.forEach((r, index) => {
    if (r.to > window.campaignEndsAt) report('must not end after the campaign', 'rounds', index, 'to');
    if (!sound.includes(r)) return;
    const others = window.rounds.slice(0, index).filter((other) => sound.includes(other));
    if (others.some((o) => o.from < r.to && r.from < o.to))
      report('must not overlap a round', 'rounds', index);
    if (openingIntervals({ ...window, rounds: [r] }, [], Number.NEGATIVE_INFINITY).length === 0) {
      report('never opens', 'rounds', index);
    }
  });
  const open = openingIntervals({ ...window, rounds: sound }, [], Number.NEGATIVE_INFINITY);
  window.schedule.forEach((s, index) => {
    if (s.from < s.to && intersection(open, [spanOf(window, s)]).length === 0) {
      report('lies outside every opening', 'schedule', index);
    }
  });
  window.workedWeekends.forEach((date, index) => {
    if (window.holidays.includes(date)) report('is a holiday as well', 'workedWeekends', index);
    if (weekdayOf(Date.parse(date) / DAY) <= 5) report('is not on a weekend', 'workedWeekends', index);
  });
}

/** In milliseconds; NaN when a time is wrong. */
function lengthOf(span: { readonly from: string; readonly to: string }): number {
  const { from, to } = spanOf({ utcOffsetMinutes: 0 }, span);
  return to - from;
}
