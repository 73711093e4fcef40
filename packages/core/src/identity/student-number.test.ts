import { describe, expect, it } from 'vitest';
import { parseStudentNumber } from './student-number.ts';

describe('parseStudentNumber', () => {
  it.each([
    [' ２0 2304010116 ', '202304010116'],
    ['b20030412', 'b20030412'],
    ['LX-2019.007_A', 'LX-2019.007_A'],
    ['1', '1'],
    ['123456789012345678', '123456789012345678'],
  ])('reads %j as %s', (text, normalised) => {
    expect(parseStudentNumber(text)).toEqual({ ok: true, normalised });
  });

  it.each([
    ['', 'number/empty'],
    ['1234567890123456789', 'student-number/form'],
    ['学号2023', 'student-number/form'],
    ['2023;drop', 'student-number/form'],
  ])('refuses %j: %s', (text, code) => {
    expect(parseStudentNumber(text)).toMatchObject({ ok: false, code });
  });
});
