import { describe, expect, it } from 'vitest';
import { isIdNumber } from './id-number.ts';
import {
  foldedPerson,
  lonelyNumber,
  looksLikeStudentNumber,
  numberTokens,
  personTokens,
  stemOf,
} from './name-tokens.ts';

describe('stemOf', () => {
  it.each([
    ['a/b/２０２２０１.JPG', '202201'],
    ['C:\\照片\\张三.jpeg', '张三'],
    ['2022.01.jpg', '2022.01'],
  ])('%s is %s', (file, stem) => {
    expect(stemOf(file)).toBe(stem);
  });
});

describe('numberTokens and personTokens', () => {
  it('take names and numbers apart', () => {
    expect(numberTokens('张三-2022010101 (2)')).toEqual(['张三-2022010101 (2)', '2022010101', '2']);
    expect(personTokens('张三-2022010101 (2)')).toEqual(['张三-2022010101 (2)', '张三']);
    expect(numberTokens('2022010101张三')).toContain('2022010101');
  });

  it.each([
    ['A-2022_07 王', 'A-2022_07'],
    ['王 H123456(7)', 'H123456(7)'],
    ['B2022-01 (2)', 'B2022-01'],
  ])('in %s is the number %s', (stem, number) => {
    expect(numberTokens(stem)).toContain(number);
  });

  it.each([
    ['王 五', '王五'],
    ['张三 一班', '张三'],
    ['一班.张三', '张三'],
    ['古丽・买买提_123', '古丽·买买提'],
    ['古丽 · 买买提', '古丽·买买提'],
    ['古丽.买买提', '古丽·买买提'],
    ['John Smith (2)', 'John Smith'],
    ['2022 Jean-Luc d’Été 2', 'Jean-Luc d’Été'],
  ])('in %s is the person %s', (stem, person) => {
    expect(personTokens(stem)).toContain(person);
  });
});

describe('foldedPerson', () => {
  it.each([
    ['张 三', '张三'],
    ['古丽•买买提', '古丽·买买提'],
    ['John   Smith', 'John Smith'],
    ['J. Smith', 'J. Smith'],
  ])('%s is %s', (name, folded) => {
    expect(foldedPerson(name)).toBe(folded);
  });
});

describe('lonelyNumber', () => {
  const number = (name: string) =>
    lonelyNumber(name, (token) => looksLikeStudentNumber(token) && !isIdNumber(token));

  it.each([
    ['2022010101', '2022010101'],
    ['张三-2022010101 (2)', '2022010101'],
    ['20220312', '20220312'],
    ['B20220101', 'B20220101'],
    ['2022010101_11010519491231002X', '2022010101'],
    ['软件工程-张三-2022010101-13812345678', '2022010101'],
  ])('%s is %s', (stem, found) => {
    expect(number(stem)).toBe(found);
  });

  it.each([
    'IMG_20260401_123456',
    'DSC01234',
    'P1010101',
    'mmexport1698765432100',
    '1698765432100',
    '微信图片_20260401123456',
    '20260401_101112',
    '张三',
    '张三13812345678',
    '2022010101-2022010102',
    '1234',
  ])('%s names nobody', (stem) => {
    expect(number(stem)).toBeUndefined();
  });
});

describe('isIdNumber', () => {
  it('holds the check digit', () => {
    expect(['11010519491231002X', '11010519491231002x'].map(isIdNumber)).toEqual([true, true]);
    expect(['110105194912310021', '01010519491231002X', '1101051949'].map(isIdNumber)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
