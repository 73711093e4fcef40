import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN } from './en/texts-en.ts';
import { formatAmount, formatTime, yuanOf } from './format.ts';
import { ZH_CN } from './zh-cn/texts-zh-cn.ts';

const CHINA = 480;
const at = Date.parse('2022-03-07T17:55:48+08:00');

describe('formatTime', () => {
  it('writes the moment of the source document as it does', () => {
    expect(formatTime(ZH_CN, at, CHINA)).toBe('2022 年 03 月 07 日 17:55:48');
    expect(formatTime(EN, at, CHINA)).toBe('2022-03-07 17:55:48');
  });

  it('goes by the distance from UTC it is given, across midnight and the end of a year', () => {
    const newYear = Date.parse('2026-01-01T00:30:00+08:00');
    expect(formatTime(EN, newYear, CHINA)).toBe('2026-01-01 00:30:00');
    expect(formatTime(EN, newYear, 0)).toBe('2025-12-31 16:30:00');
    expect(formatTime(EN, newYear, -210)).toBe('2025-12-31 13:00:00');
  });

  it('can be read back to the second for any time and distance', () => {
    const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
    fc.assert(
      fc.property(time, fc.integer({ min: -720, max: 840 }), (moment, offset) => {
        const read = Date.parse(`${formatTime(EN, moment, offset).replace(' ', 'T')}Z`);
        expect(read - offset * 60_000).toBe(Math.floor(moment / 1000) * 1000);
      }),
    );
  });
});

describe('amounts', () => {
  it('are written in yuan with two decimals', () => {
    expect(yuanOf(1500)).toBe('15.00');
    expect(yuanOf(5)).toBe('0.05');
    expect(formatAmount(ZH_CN, 1350)).toBe('13.50 元');
    expect(formatAmount(EN, 100_000_000)).toBe('CNY 1000000.00');
  });

  it('keep every fen', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (fen) => {
        expect(Number(yuanOf(fen).replace('.', ''))).toBe(fen);
      }),
    );
  });
});
