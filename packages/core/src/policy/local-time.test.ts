import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dayOf,
  epochOf,
  localDate,
  localTime,
  localTimeOf,
  sinceMidnight,
  startOfDay,
  timeOfDay,
  weekdayOf,
} from './local-time.ts';

describe('local times', () => {
  it.each(['2026-04-16T08:00', '2024-02-29T23:59', '2000-01-01T00:00'])('take %s', (text) => {
    expect(localTime.safeParse(text).success).toBe(true);
    expect(localTimeOf(epochOf(text, 480), 480)).toBe(text);
  });

  it.each([
    '2026-04-16T08:00Z',
    '2026-04-16T08:00+08:00',
    '2026-04-16T08:00:00',
    '2026-02-30T08:00',
    '2026-04-16T24:00',
    '2026-04-16 08:00',
    '2026-4-16T08:00',
    '1026-04-16T08:00',
    '2026-04-16',
  ])('refuse %s', (text) => {
    expect(localTime.safeParse(text).success).toBe(false);
  });

  it('are so many minutes before or after UTC', () => {
    expect(epochOf('2026-04-16T08:00', 480)).toBe(Date.parse('2026-04-16T00:00:00Z'));
    expect(epochOf('2026-04-16T08:00', -570)).toBe(Date.parse('2026-04-16T17:30:00Z'));
  });
});

describe('dates and hours', () => {
  it.each(['2026-02-29', '2026-13-01', '0026-01-01', '2026-1-1'])('no day is %s', (text) => {
    expect(localDate.safeParse(text).success).toBe(false);
  });

  it.each(['24:01', '8:00', '08:60', '25:00', '08:00:00'])('no time of day is %s', (text) => {
    expect(timeOfDay.safeParse(text).success).toBe(false);
  });

  it('know the last moment of a day and the whole of it', () => {
    expect(timeOfDay.safeParse('24:00').success).toBe(true);
    expect(sinceMidnight('24:00')).toBe(86_400_000);
    expect(sinceMidnight('08:30')).toBe(30_600_000);
  });

  it('belong to the local day', () => {
    const offsets = fc.integer({ min: -720, max: 840 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), offsets, (at, offset) => {
        const day = dayOf(at, offset);
        expect(startOfDay(day, offset)).toBeLessThanOrEqual(at);
        expect(startOfDay(day + 1, offset)).toBeGreaterThan(at);
        expect(dateOf(day)).toBe(localTimeOf(at, offset).slice(0, 10));
        expect(weekdayOf(day)).toBe(new Date(`${dateOf(day)}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('count weekdays before 1970 as well', () => {
    expect([-4, -3, 0, 3, 4].map(weekdayOf)).toEqual([7, 1, 4, 7, 1]);
  });
});
