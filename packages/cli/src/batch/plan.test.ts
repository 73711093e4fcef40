import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedName, isFileName } from './naming/file-name.ts';
import { makePlan, type PlanOptions } from './plan.ts';
import { rosterOf } from './roster/read-roster.ts';

const ROSTER = rosterOf(
  [
    ['学号', '姓名', '身份证号', '图像采集码', '照片'],
    ['2022010101', '张三', '11010519491231002X', 'CODE77', ''],
    ['2022010102', '李四', '', '', ''],
    ['2022010103', '李四', '', '', 'DSC_0007.JPG'],
    ['2022010104', '赵　六', '', '', ''],
    ['../../etc', '王五', '', '', ''],
  ],
  'roster.csv',
);

function plan(files: readonly string[], options: Partial<PlanOptions> = {}) {
  const photos = files.map((file) => ({ file, path: `X:${file}` }));
  return makePlan(photos, { namedBy: 'student-number', ...options });
}

const names = (files: readonly string[], options: Partial<PlanOptions> = {}) =>
  plan(files, options).items.map(({ name, problem }) => problem ?? name);

describe('makePlan', () => {
  it.each([
    ['2022010101.jpg', '2022010101'],
    ['张三.png', '2022010101'],
    ['一班/11010519491231002x-张三.jpg', '2022010101'],
    ['赵六 (2).jpg', '2022010104'],
    ['code77.jpg', '2022010101'],
    ['DSC_0007.jpg', '2022010103'],
    ['李四.jpg', 'name/unclear'],
    ['李四-2022010102.jpg', '2022010102'],
    ['2022010101-2022010102.jpg', 'name/unclear'],
    ['周九.jpg', 'name/not-in-roster'],
    ['2022010199.jpg', 'name/not-in-roster'],
    ['王五.jpg', 'name/unsafe'],
  ])('with a roster, %s is %s', (file, name) => {
    expect(names([file], { roster: ROSTER })).toEqual([name]);
  });

  it('names by ID number when asked, and says where it is missing', () => {
    expect(names(['张三.jpg', '2022010102.jpg'], { roster: ROSTER, namedBy: 'id-number' })).toEqual([
      '11010519491231002X',
      'name/number-missing',
    ]);
    expect(names(['张三-11010519491231002X-13812345678.jpg'], { namedBy: 'id-number' })).toEqual([
      '11010519491231002X',
    ]);
  });

  it('lists both photos of one student, and students without one', () => {
    const { items, missing } = plan(['2022010101.jpg', '张三.jpg'], { roster: ROSTER });
    expect(items.map(({ problem }) => problem)).toEqual(['name/duplicate', 'name/duplicate']);
    expect(items.map(({ sameAs }) => sameAs)).toEqual([['张三.jpg'], ['2022010101.jpg']]);
    expect(missing.map(({ row }) => row)).toEqual([3, 4, 5, 6]);
    expect(names(['a2022010101.jpg', 'A2022010101.png', '2022010102.jpg'])).toEqual([
      'name/duplicate',
      'name/duplicate',
      '2022010102',
    ]);
  });

  it('never gives two files one name, nor a name that leaves the folder', () => {
    const part = fc.constantFrom(
      '2022010101',
      '20220101',
      'x',
      '../',
      '张三',
      ' ',
      '-',
      '.',
      'CON',
      'a',
      '\u0000',
    );
    const file = fc.array(part, { maxLength: 5 }).map((parts) => `${parts.join('')}.jpg`);
    fc.assert(
      fc.property(fc.uniqueArray(file), fc.boolean(), (files, withRoster) => {
        const { items } = plan(files, withRoster ? { roster: ROSTER } : {});
        const given = items.filter(({ problem }) => problem === undefined).map(({ name }) => name);
        expect(new Set(given.map(foldedName)).size).toBe(given.length);
        expect(given.every(isFileName)).toBe(true);
        expect(items).toHaveLength(files.length);
      }),
    );
  });
});

describe('isFileName', () => {
  it.each([
    '',
    '.',
    '..',
    'a/b',
    'a\\b',
    'CON',
    'nul',
    'Con.1',
    'COM¹',
    'lpt0.a',
    'a:',
    'a.',
    ' a',
    'a ',
    '-\n',
    'a'.repeat(65),
  ])('refuses %j', (name) => {
    expect(isFileName(name)).toBe(false);
  });

  it.each([
    '2022010101',
    '11010519491231002X',
    'B-2022_01',
    '学号7',
    'a.b',
    'console',
    'com10',
    'H1234567(8)',
  ])('allows %s', (name) => {
    expect(isFileName(name)).toBe(true);
  });
});
