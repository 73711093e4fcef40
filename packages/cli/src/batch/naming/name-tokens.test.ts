import { describe, expect, it } from 'vitest';
import { isIdNumber } from './id-number.ts';
import { lonelyNumber, looksLikeStudentNumber, nameTokens, stemOf } from './name-tokens.ts';

describe('stemOf', () => {
  it.each([
    ['a/b/２０２２０１.JPG', '202201'],
    ['C:\\照片\\张三.jpeg', '张三'],
    ['2022.01.jpg', '2022.01'],
  ])('%s is %s', (file, stem) => {
    expect(stemOf(file)).toBe(stem);
  });
});

describe('nameTokens', () => {
  it('takes names and numbers apart', () => {
    expect(nameTokens('张三-2022010101 (2)')).toEqual(
      ['张三-2022010101 (2)', '2022010101', '2', '张三'].sort(byPlace),
    );
    expect(nameTokens('2022010101张三')).toContain('2022010101');
    expect(nameTokens('古丽·买买提_123')).toContain('古丽·买买提');
  });
});

/** In the order of the text, as the function finds them. */
function byPlace(a: string, b: string): number {
  const text = '张三-2022010101 (2)';
  return a === text ? -1 : b === text ? 1 : text.indexOf(a) - text.indexOf(b);
}

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
