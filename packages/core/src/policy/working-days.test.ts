import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from './duration.ts';
import { epochOf, localTimeOf } from './local-time.ts';
import type { WindowPolicy } from './window-policy.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** Labour Day 2026 as an example: 1 to 5 May are free, Saturday 9 May is worked. */
const window: WindowPolicy = {
  utcOffsetMinutes: 480,
  rounds: [],
  holidays: ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
  workedWeekends: ['2026-05-09'],
  schedule: [],
  trainings: [],
  campaignEndsAt: '2026-06-01T00:00',
};

const later = (local: string, days: number): string =>
  localTimeOf(addWorkingDays({ window }, epochOf(local, 480), days), 480);

const dateAt = (at: number): string => localTimeOf(at, 480).slice(0, 10);

describe('addWorkingDays', () => {
  it.each<[string, string, number, string]>([
    ['no day', '2026-04-16T10:00', 0, '2026-04-16T10:00'],
    ['the next day', '2026-04-16T10:00', 1, '2026-04-17T10:00'],
    ['over a weekend', '2026-04-17T17:00', 1, '2026-04-20T17:00'],
    ['from a weekend', '2026-04-18T17:00', 1, '2026-04-21T00:00'],
    ['over the holiday', '2026-04-30T09:00', 2, '2026-05-07T09:00'],
    ['onto a worked Saturday', '2026-05-08T09:00', 1, '2026-05-09T09:00'],
    ['over that Sunday', '2026-05-09T09:00', 1, '2026-05-11T09:00'],
    ['from a holiday', '2026-05-03T09:00', 1, '2026-05-07T00:00'],
    ['just after midnight in China, where UTC has another day', '2026-04-20T00:30', 1, '2026-04-21T00:30'],
  ])('%s', (_, from, days, to) => {
    expect(later(from, days)).toBe(to);
  });

  it('lands on a working day, with as many working days behind it as were asked for', () => {
    const times = fc.integer({
      min: epochOf('2026-04-01T00:00', 480),
      max: epochOf('2026-06-30T00:00', 480),
    });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 30 }), (at, days) => {
        const end = addWorkingDays({ window }, at, days);
        if (isWorkingDay(window, at)) expect((end - at) % DAY).toBe(0);
        else expect(localTimeOf(end, 480)).toMatch(/T00:00$/);
        expect(isWorkingDay(window, end)).toBe(true);
        let passed = isWorkingDay(window, at) ? 0 : -1;
        for (let day = at + DAY; dateAt(day) <= dateAt(end); day += DAY) {
          if (isWorkingDay(window, day)) passed += 1;
        }
        expect(passed).toBe(days);
        expect(addWorkingDays({ window }, at, days + 1)).toBeGreaterThan(end);
        expect(addWorkingDays({ window }, at + HOUR, days)).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});

describe('isWorkingDay', () => {
  it('goes by the local day', () => {
    expect(isWorkingDay(window, epochOf('2026-04-17T23:59', 480))).toBe(true);
    expect(isWorkingDay(window, epochOf('2026-04-18T00:00', 480))).toBe(false);
    expect(isWorkingDay({ ...window, utcOffsetMinutes: 0 }, epochOf('2026-04-18T00:00', 480))).toBe(true);
    expect(isWorkingDay(window, epochOf('2026-05-04T12:00', 480))).toBe(false);
    expect(isWorkingDay(window, epochOf('2026-05-09T12:00', 480))).toBe(true);
  });
});
