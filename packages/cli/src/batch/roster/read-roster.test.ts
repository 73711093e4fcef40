import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/batch-folder.ts';
import { writeXlsx } from '../../testing/xlsx-file.ts';
import { readRoster } from './read-roster.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return (await readRoster(path)).students;
}

const ZHANG = {
  studentNumber: '2022010101',
  name: '张三',
  idNumber: '11010519491231002X',
  captureCode: '',
  photoFile: '',
};

/** `学号,姓名,身份证号\n2022010101,张三,11010519491231002X\n` in GBK. */
const GBK = Buffer.from(
  'd1a7bac52cd0d5c3fb2cc9edb7ddd6a4bac50a323032323031303130312cd5c5c8fd2c3131303130353139343931323331303032580a',
  'hex',
);

describe('readRoster', () => {
  it.each([
    ['UTF-8', '学号,姓名,身份证号\n2022010101,张三,11010519491231002X\n'],
    ['UTF-8 with a mark', '\ufeff学号,姓名,身份证号\r\n2022010101,张三,11010519491231002X\r\n'],
    ['GBK', GBK],
    ['UTF-16', Buffer.from('\ufeff学号\t姓名\t身份证号\r\n2022010101\t张三\t11010519491231002X', 'utf16le')],
    ['semicolons', '学号;姓名;身份证号\n2022010101;张三;11010519491231002X\n'],
    ['our own list', '学号,姓名,身份证号\n2022010101,张三,"11010519491231002X\t"\n'],
    ['full-width', '学号（必填）,姓 名,身份证号码\n２０２２０１０１０１,张三,11010519491231002Ｘ\n'],
    [
      'other columns and a title',
      '2026 届名单,,,\n序号,身份证号,班级,姓名,学号\n1,11010519491231002X,一班,张三,2022010101\n',
    ],
    ['English headings', 'Student No.,Name,ID number\n2022010101,张三,11010519491231002X\n'],
  ])('reads CSV: %s', async (_what, content) => {
    expect(await read('名单.csv', content)).toEqual([{ ...ZHANG, row: expect.any(Number) }]);
  });

  it('leaves out empty rows and counts rows as a spreadsheet does', async () => {
    const students = await read('a.csv', '学号,姓名\n1001,甲\n,\n\n1002,"乙\n丙"\n');
    expect(students.map(({ row, studentNumber }) => [row, studentNumber])).toEqual([
      [2, '1001'],
      [5, '1002'],
    ]);
  });

  it('reads xlsx, numbers to the last digit', async () => {
    const path = join(folder, '名单.xlsx');
    await writeXlsx(path, [
      ['学号', '姓名', '身份证号', '图像采集码'],
      [{ number: '2022010101' }, '张三', '11010519491231002X', ''],
      [{ number: '2.02201010102E11' }, '<李&四>', '', 'abc'],
      ['007', '王五', '', ''],
    ]);
    const { students } = await readRoster(path);
    expect(students.map(({ studentNumber, name, row }) => [studentNumber, name, row])).toEqual([
      ['2022010101', '张三', 2],
      ['202201010102', '<李&四>', 3],
      ['007', '王五', 4],
    ]);
  });

  it('refuses ID numbers of which Excel has lost digits, and says which rows', async () => {
    const path = join(folder, 'lost.xlsx');
    await writeXlsx(path, [
      ['学号', '身份证号'],
      ['1001', { number: '110105194912310000' }],
    ]);
    await expect(readRoster(path)).rejects.toThrow(/身份证号 .* more than 15 digits \(rows 2\)/);
    await expect(read('lost.csv', '学号,身份证号\n1001,1.10105E+17\n')).rejects.toThrow(/rows 2/);
  });

  it.each([
    ['no column that names students', '姓名,班级\n张三,一班\n', 'has no column 学号'],
    ['no student', '学号,姓名\n', 'has headings but no student'],
    ['one number twice', '学号\n1001\n1002\n1001\n', /same 学号 .* in rows 2 and 4/],
    ['nothing', '', 'is empty'],
    ['an old xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is no xlsx workbook'],
    ['a zip that is no workbook', Buffer.from('504b0304aabbccdd', 'hex'), 'cannot be read as xlsx'],
  ])('refuses %s', async (_what, content, message) => {
    await expect(read('bad.csv', content)).rejects.toThrow(message);
  });

  it('reads the example of the documentation', async () => {
    const { students } = await readRoster(
      fileURLToPath(new URL('../../../../../docs/roster-example.csv', import.meta.url)),
    );
    expect(students.map(({ studentNumber, name }) => [studentNumber, name])).toEqual([
      ['2022010101', '张三'],
      ['2022010102', '李四'],
      ['2022010103', '古丽·买买提'],
    ]);
    expect(students[0]?.idNumber).toBe('11010519491231002X');
  });

  it('never tells a number in its refusals', async () => {
    const refusal = await read('twice.csv', '学号,姓名\n2022010101,张三\n2022010101,李四\n').catch(String);
    expect(refusal).not.toMatch(/2022010101|张三|李四/);
  });
});
