import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine } from './csv-cell.ts';

describe('csvCell', () => {
  it.each([
    ['张三', '张三'],
    ['=1+1', '"\'=1+1"'],
    ['+86', '"\'+86"'],
    ['-1', '"\'-1"'],
    ['@x', '"\'@x"'],
    ['\t=1', '"\'\t=1"'],
    [' =1', '"\' =1"'],
    ['＝1', '"\'＝1"'],
    ['11010519491231002X', '"11010519491231002X\t"'],
    ['202201010101', '"202201010101\t"'],
    ['007', '"007\t"'],
    ['39802', '39802'],
    ['2022-01', '"2022-01\t"'],
    ['1/2', '"1/2\t"'],
    ['1e5', '"1e5\t"'],
    ['MAR1', '"MAR1\t"'],
    ['3-May', '"3-May\t"'],
    ['true', '"true\t"'],
    ['B2022-01', 'B2022-01'],
    ['2022010101.jpg', '2022010101.jpg'],
    ['a "b", c', '"a ""b"", c"'],
  ])('%j is %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('never begins a formula, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const [read = []] = parse(csvLine(['first', ...cells]), { relax_quotes: false }) as string[][];
        const rest = read.slice(1);
        expect(rest).toHaveLength(cells.length);
        for (const [i, cell] of rest.entries()) {
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
          expect([cell, cell.replace(/^'/, ''), cell.replace(/\t$/, '')]).toContain(cells[i]);
        }
      }),
    );
  });
});
