import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../errors/parse.ts';
import { HOUR, MINUTE } from './duration.ts';
import { epochOf } from './local-time.ts';
import { nextOpening, openingAt } from './opening.ts';
import { type WindowPolicy, windowPolicy } from './window-policy.ts';

const place = { 'zh-CN': '8号楼', en: 'Building 8' };

/** 16–23 April 2026 (a Thursday to a Thursday), 8 to 18 o'clock, and a make-up round of one day in May. */
const base: WindowPolicy = {
  utcOffsetMinutes: 480,
  rounds: [
    {
      id: 'main',
      kind: 'main',
      from: '2026-04-16T08:00',
      to: '2026-04-23T18:00',
      daily: { from: '08:00', to: '18:00' },
      weekdays: null,
    },
    {
      id: 'again',
      kind: 'make-up',
      from: '2026-05-11T00:00',
      to: '2026-05-14T00:00',
      daily: { from: '08:30', to: '17:30' },
      weekdays: [1, 2, 3, 4, 5],
    },
  ],
  holidays: ['2026-04-19', '2026-05-11'],
  workedWeekends: [],
  schedule: [
    { group: '电信系', kind: 'department', from: '2026-04-16T00:00', to: '2026-04-17T00:00', place },
    { group: '艺建系', kind: 'department', from: '2026-04-18T08:00', to: '2026-04-20T10:00' },
    { group: '仙林', kind: 'campus', from: '2026-04-20T09:00', to: '2026-04-21T18:00' },
  ],
  trainings: [],
  campaignEndsAt: '2026-06-01T00:00',
};

const epoch = (local: string): number => epochOf(local, 480);
const at = (local: string, group?: string | string[], window = base): unknown =>
  openingAt({ window }, epoch(local), group);

describe('openingAt', () => {
  it('takes a policy that is valid', () => {
    expect(parse(windowPolicy, base, 'the window')).toEqual(base);
  });

  it.each<[string, string, string]>([
    ['the first minute', '2026-04-16T08:00', '2026-04-16T18:00'],
    ['the last minute', '2026-04-23T17:59', '2026-04-23T18:00'],
    ['a weekend, as every day is open', '2026-04-18T12:00', '2026-04-18T18:00'],
    ['the make-up round', '2026-05-12T08:30', '2026-05-12T17:30'],
  ])('is open in %s', (_, local, closesAt) => {
    expect(at(local)).toEqual({ open: true, closesAt: epoch(closesAt) });
  });

  it.each<[string, string, string, string | null]>([
    ['before', 'before the first round', '2026-04-16T07:59', '2026-04-16T08:00'],
    ['hours', 'at night', '2026-04-16T18:00', '2026-04-17T08:00'],
    ['hours', 'at night before a holiday', '2026-04-18T20:00', '2026-04-20T08:00'],
    ['holiday', 'on a holiday', '2026-04-19T12:00', '2026-04-20T08:00'],
    ['before', 'between the rounds', '2026-04-23T18:00', '2026-05-12T08:30'],
    ['holiday', 'on the holiday that begins the make-up round', '2026-05-11T09:00', '2026-05-12T08:30'],
    ['after', 'after the last round', '2026-05-14T00:00', null],
    ['hours', 'on the last evening', '2026-05-13T17:30', null],
    ['campaign-ended', 'at the end of the campaign', '2026-06-01T00:00', null],
  ])('says "%s" %s', (reason, _, local, opensAt) => {
    expect(at(local)).toEqual({ open: false, opensAt: opensAt && epoch(opensAt), reason });
  });

  it('says "weekday" on a day of the week that is closed', () => {
    const [main] = base.rounds;
    if (main === undefined) throw new Error('no round');
    const window = { ...base, rounds: [{ ...main, weekdays: [1, 2, 3, 4, 5] }] };
    expect(at('2026-04-18T12:00', [], window)).toEqual({
      open: false,
      opensAt: epoch('2026-04-20T08:00'),
      reason: 'weekday',
    });
  });

  it('keeps groups to their slots and leaves others the whole round', () => {
    expect(at('2026-04-16T09:00', '电信系')).toEqual({ open: true, closesAt: epoch('2026-04-16T18:00') });
    expect(at('2026-04-17T09:00', '电信系')).toEqual({ open: false, opensAt: null, reason: 'schedule' });
    expect(at('2026-04-16T09:00', '艺建系')).toEqual({
      open: false,
      opensAt: epoch('2026-04-18T08:00'),
      reason: 'schedule',
    });
    expect(at('2026-04-18T17:00', '艺建系')).toEqual({ open: true, closesAt: epoch('2026-04-18T18:00') });
    expect(at('2026-04-16T09:00', '基础系')).toEqual({ open: true, closesAt: epoch('2026-04-16T18:00') });
  });

  it('asks for a slot of every kind that names the student', () => {
    expect(at('2026-04-18T09:00', ['艺建系', '仙林'])).toEqual({
      open: false,
      opensAt: epoch('2026-04-20T09:00'),
      reason: 'schedule',
    });
    expect(at('2026-04-20T09:30', ['艺建系', '仙林'])).toEqual({
      open: true,
      closesAt: epoch('2026-04-20T10:00'),
    });
  });

  it('runs day and night without daily hours, and stops on a holiday', () => {
    const round = { ...base.rounds[0], id: 'all', kind: 'main' as const, daily: null, weekdays: null };
    const rounds = [{ ...round, from: '2024-04-17T08:00', to: '2024-04-23T17:00' }];
    const window = { ...base, rounds, holidays: [] };
    expect(at('2024-04-18T03:00', [], window)).toEqual({ open: true, closesAt: epoch('2024-04-23T17:00') });
    expect(at('2024-04-18T03:00', [], { ...window, holidays: ['2024-04-20'] })).toEqual({
      open: true,
      closesAt: epoch('2024-04-20T00:00'),
    });
    const through = rounds.map((each) => ({ ...each, onHolidays: 'open' as const }));
    expect(at('2024-04-20T03:00', [], { ...window, rounds: through, holidays: ['2024-04-20'] })).toEqual({
      open: true,
      closesAt: epoch('2024-04-23T17:00'),
    });
  });

  it('goes on where one round follows another at once', () => {
    const round = { kind: 'main' as const, daily: null, weekdays: null };
    const rounds = [
      { ...round, id: 'a', from: '2026-04-16T08:00', to: '2026-04-17T08:00' },
      { ...round, id: 'b', from: '2026-04-17T08:00', to: '2026-04-18T09:00' },
    ];
    expect(at('2026-04-16T09:00', [], { ...base, rounds })).toEqual({
      open: true,
      closesAt: epoch('2026-04-18T09:00'),
    });
  });
});

const START = Date.parse('2026-04-16T00:00:00Z');
const hourOf = (index: number): string => new Date(START + index * HOUR).toISOString().slice(0, 16);
const dates = fc.uniqueArray(
  fc.nat(3).map((day) => hourOf(day * 24).slice(0, 10)),
  { maxLength: 2 },
);
const span = (low: number, high: number): fc.Arbitrary<{ from: string; to: string }> =>
  fc
    .tuple(fc.integer({ min: low, max: high - 1 }), fc.integer({ min: 1, max: high }))
    .map(([from, length]) => ({ from: hourOf(from), to: hourOf(Math.min(high, from + length)) }));
const daily = fc
  .tuple(fc.nat(22), fc.integer({ min: 1, max: 24 }))
  .map(([from, length]) => ({ from: clock(from), to: clock(Math.min(24, from + length)) }));
const roundOpening = fc.record({
  daily: fc.option(daily),
  weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3 })),
  onHolidays: fc.constantFrom('open' as const, 'closed' as const),
});

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** Two rounds within four days, with groups `a` and `b` of a campus and `c` of a department. */
const windows: fc.Arbitrary<WindowPolicy> = fc
  .record({
    offset: fc.constantFrom(480, 0, -570, 345),
    first: fc.record({ span: span(0, 60), opening: roundOpening }),
    second: fc.record({ span: span(60, 96), opening: roundOpening }),
    holidays: dates,
    schedule: fc.array(
      fc
        .record({ group: fc.constantFrom('a', 'b', 'c'), span: span(0, 96) })
        .map(({ group, span: { from, to } }) => ({
          group,
          kind: group === 'c' ? ('department' as const) : ('campus' as const),
          from,
          to,
        })),
      { maxLength: 4 },
    ),
  })
  .map(({ offset, first, second, holidays, schedule }) => ({
    utcOffsetMinutes: offset,
    rounds: [
      { id: 'main', kind: 'main', ...first.span, ...first.opening },
      { id: 'again', kind: 'make-up', ...second.span, ...second.opening },
    ],
    holidays,
    workedWeekends: [],
    schedule,
    trainings: [],
    campaignEndsAt: hourOf(96),
  }));
const groups = fc.subarray(['a', 'b', 'c', 'd']);

/** Open or not, read off the written local time as a person would. */
function isOpen(window: WindowPolicy, own: readonly string[], time: number): boolean {
  const local = new Date(time + window.utcOffsetMinutes * MINUTE);
  const text = local.toISOString().slice(0, 16);
  if (text >= window.campaignEndsAt) return false;
  const holiday = window.holidays.includes(text.slice(0, 10));
  const inRound = window.rounds.some(
    (r) =>
      !(holiday && r.onHolidays === 'closed') &&
      r.from <= text &&
      text < r.to &&
      (r.weekdays?.includes(local.getUTCDay() || 7) ?? true) &&
      (r.daily === null || (r.daily.from <= text.slice(11) && text.slice(11) < r.daily.to)),
  );
  const kinds = ['campus', 'department'].map((kind) =>
    window.schedule.filter((s) => s.kind === kind && own.includes(s.group)),
  );
  return (
    inRound && kinds.every((slots) => slots.length === 0 || slots.some((s) => s.from <= text && text < s.to))
  );
}

describe('openingAt and the calendar read minute by minute', () => {
  it('agree', () => {
    fc.assert(
      fc.property(windows, groups, (window, own) => {
        const begin = epochOf(hourOf(-2), window.utcOffsetMinutes);
        const minutes = Array.from({ length: 100 * 60 }, (_, index) =>
          isOpen(window, own, begin + index * MINUTE),
        );
        let change: number | null = null;
        for (let index = minutes.length - 1; index >= 0; index -= 1) {
          const open = minutes[index];
          if (open !== (minutes[index + 1] ?? false)) change = begin + (index + 1) * MINUTE;
          const opening = openingAt({ window }, begin + index * MINUTE, own);
          const seen = opening.open ? opening.closesAt : opening.opensAt;
          if (opening.open !== open || seen !== change)
            expect([index, opening]).toEqual([index, open, change]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('agree between the minutes: what holds, holds until the time that is named', () => {
    const times = fc.integer({ min: -3 * HOUR, max: 100 * HOUR });
    fc.assert(
      fc.property(
        windows,
        groups,
        times,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, own, offset, part) => {
          const time = epochOf(hourOf(0), window.utcOffsetMinutes) + offset;
          const opening = openingAt({ window }, time, own);
          const until = opening.open ? opening.closesAt : opening.opensAt;
          if (until === null) {
            expect(nextOpening({ window }, time + part * 100 * HOUR, own)).toBeNull();
            return;
          }
          expect(until).toBeGreaterThan(time);
          for (const between of [until - 1, Math.min(until - 1, time + Math.floor(part * (until - time)))]) {
            const still = openingAt({ window }, between, own);
            expect(still.open).toBe(opening.open);
            expect(still.open ? still.closesAt : still.opensAt).toBe(until);
          }
          expect(openingAt({ window }, until, own).open).toBe(!opening.open);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never goes back: a later question has no earlier next opening', () => {
    const times = fc.integer({ min: 0, max: 100 * HOUR });
    fc.assert(
      fc.property(windows, groups, times, times, (window, own, a, b) => {
        const next = [Math.min(a, b), Math.max(a, b)].map(
          (offset) => nextOpening({ window }, START + offset, own) ?? Number.POSITIVE_INFINITY,
        );
        expect(next[0]).toBeLessThanOrEqual(next[1] ?? 0);
      }),
      { numRuns: 1000 },
    );
  });
});
