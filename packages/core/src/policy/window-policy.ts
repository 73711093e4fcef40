import { localizedText } from '../localized-text.ts';
import { z } from '../schema.ts';
import { localDate, localTime, timeOfDay } from './local-time.ts';

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
    weekdays: z.nullable(z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1))),
  })
  .check(z.refine((r) => r.from < r.to, { error: 'must end after it begins', path: ['to'] }));

/** Narrows the opening to the hours of a campus, department or batch; groups that are not named have the whole round. */
const slot = z
  .strictObject({
    group: z.string().check(z.minLength(1)),
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
    rounds: z.array(round).check(z.minLength(1)),
    /** Days on which the system is closed. */
    holidays: z.array(localDate),
    /** Weekend days that are worked, for counting working days. */
    workedWeekends: z.array(localDate),
    schedule: z.array(slot),
    /** Sessions for the staff and helpers in charge. */
    trainings: z.array(z.strictObject({ at: localTime, place: localizedText })),
    /** After this nothing can be taken or replaced any more; what is open is closed and erased. */
    campaignEndsAt: localTime,
  })
  .check(
    z.refine((w) => w.rounds.every((r) => r.to <= w.campaignEndsAt), {
      error: 'must not be before the end of a round',
      path: ['campaignEndsAt'],
    }),
    z.refine((w) => new Set(w.rounds.map((r) => r.id)).size === w.rounds.length, {
      error: 'must have rounds with different ids',
      path: ['rounds'],
    }),
  );

export type WindowPolicy = z.infer<typeof windowPolicy>;
