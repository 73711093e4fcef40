import { describe, expect, it } from 'vitest';
import { day, duration, moment, sayIn, staff, yuan } from './phrases.ts';

const zh = sayIn('zh-CN');
const en = sayIn('en');

describe('phrases', () => {
  it.each([
    [0, '0 秒', 'no time'],
    [1, '1 毫秒', '1 millisecond'],
    [90_000, '1 分钟 30 秒', '1 minute 30 seconds'],
    [86_400_000, '24 小时', '24 hours'],
    [172_800_000, '2 天', '2 days'],
    [176_400_000, '2 天 1 小时', '2 days 1 hour'],
  ])('%i ms', (milliseconds, chinese, english) => {
    expect([duration(zh, milliseconds), duration(en, milliseconds)]).toEqual([chinese, english]);
  });

  it('write dates, amounts and offices as people do', () => {
    expect([day(zh, '2026-04-06'), day(en, '2026-04-06')]).toEqual(['2026年4月6日', '6 April 2026']);
    expect(moment(en, '2026-12-31T08:05')).toBe('31 December 2026, 08:05');
    expect([yuan(zh, 1500), yuan(en, 1350), yuan(en, 1)]).toEqual(['15 元', '13.50 yuan', '0.01 yuan']);
    expect([staff(zh, ['college', 'school']), staff(en, undefined)]).toEqual(['学院或学校', 'staff']);
  });
});
