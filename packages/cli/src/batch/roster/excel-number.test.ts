import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvNumber, excelNumber, LOST_DIGITS } from './excel-number.ts';

describe('excelNumber', () => {
  it.each([
    ['2022010101', '2022010101'],
    ['2.02201E+11', '202201000000'],
    ['2.022010101E9', '2022010101'],
    ['3.5', '3.5'],
    ['1E3', '1000'],
    ['0', '0'],
    ['110105194912310000', LOST_DIGITS],
    ['1.10105194912310E+17', LOST_DIGITS],
    ['张三', '张三'],
  ])('%s is %s', (text, seen) => {
    expect(excelNumber(text)).toBe(seen);
  });

  it('gives back every whole number of up to 15 digits, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (number) => {
        expect(excelNumber(number.toExponential())).toBe(String(number));
        expect(excelNumber(String(number))).toBe(String(number));
      }),
    );
  });

  it('leaves text of a CSV alone that only looks a little like it', () => {
    expect(['110105194912310000', '12E', 'E12', '2022E010'].map(csvNumber)).toEqual([
      '110105194912310000',
      '12E',
      'E12',
      '2022E010',
    ]);
  });
});
