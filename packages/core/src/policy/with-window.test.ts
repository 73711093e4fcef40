import { describe, expect, it } from 'vitest';
import { jiangsu } from './presets/jiangsu.ts';
import { xinhua } from './presets/xinhua.ts';
import { type OwnWindow, withWindow } from './with-window.ts';

const own: OwnWindow = {
  rounds: [
    {
      id: 'spring',
      kind: 'main',
      from: '2027-04-12T08:00',
      to: '2027-04-20T18:00',
      daily: null,
      weekdays: null,
    },
  ],
  campaignEndsAt: '2027-05-31T18:00',
};

describe('withWindow', () => {
  it.each([jiangsu, xinhua])('puts the dates of a school in the place of all example dates', (preset) => {
    const policy = withWindow(preset, own);
    expect(policy).toEqual({
      ...preset,
      window: {
        utcOffsetMinutes: 480,
        holidays: [],
        workedWeekends: [],
        schedule: [],
        trainings: [],
        ...own,
      },
    });
  });

  it('takes lists that are given', () => {
    expect(withWindow(jiangsu, { ...own, holidays: ['2027-04-14'] }).window.holidays).toEqual(['2027-04-14']);
  });

  it('refuses dates that do not fit together', () => {
    expect(() => withWindow(jiangsu, { ...own, campaignEndsAt: '2027-04-01T00:00' })).toThrow(
      /window\.rounds\.0\.to: must not end after the campaign/,
    );
  });
});
