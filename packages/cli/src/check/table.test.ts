import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { painter } from '../terminal/colour.ts';
import { sampleError, sampleLine } from '../testing/sample-lines.ts';
import { photoTable } from './table.ts';

const plain = { paint: painter(false), columns: 80 };

describe('photoTable', () => {
  it('reads well in English', () => {
    expect(photoTable(sampleLine(), { ...plain, language: 'en' })).toBe(
      [
        '✗ fail  photos/张 三.jpg  1 face  312 ms',
        '     Check            Verdict  Value  Passes',
        '  ✓  One person       pass         1  1',
        '  ✗  Head not turned  fail     24.8°  ±8°',
        '     → The head is turned towards the right edge of the picture. Look straight',
        '       at the camera.',
        '  !  Mouth closed     warn      0.31  ≤ 0.2',
        '     → The lips are apart. Close the mouth naturally and do not show teeth.',
        '  -  Sharp face       skipped      -  any',
        '     → Not checked: turned off by the rules.',
        '',
      ].join('\n'),
    );
  });

  it('gives the reason of neighbours that were skipped once', () => {
    const sample = sampleLine();
    const [, , , skipped] = sample.checks;
    const checks = [
      skipped!,
      { ...skipped!, code: 'head-size' as const },
      { ...skipped!, skipped: 'no-face' as const },
    ];
    const lines = photoTable({ ...sample, checks }, { ...plain, language: 'en' }).split('\n');
    expect(lines.map((line) => line.includes('→'))).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('aligns Chinese by the width on screen', () => {
    const lines = photoTable(sampleLine(), { ...plain, language: 'zh-CN' }).split('\n');
    const columnOf = (line: string, text: string): number => stringWidth(line.slice(0, line.indexOf(text)));
    const [, titles = '', first = '', second = ''] = lines;
    expect(first).toContain('仅有一人');
    expect(columnOf(first, '通过')).toBe(columnOf(titles, '结论'));
    expect(columnOf(second, '不通过')).toBe(columnOf(titles, '结论'));
    expect(columnOf(second, '±8°')).toBe(columnOf(titles, '合格范围'));
  });

  it('wraps advice to the terminal, Chinese too', () => {
    const width = 30;
    const table = photoTable(sampleLine(), { ...plain, language: 'zh-CN', columns: width });
    const advice = table.split('\n').filter((line) => /^ {5}[→ ] /.test(line));
    expect(advice.length).toBeGreaterThan(3);
    for (const line of advice) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('adds colour without changing the text', () => {
    const coloured = photoTable(sampleLine(), { paint: painter(true), columns: 80, language: 'en' });
    expect(coloured).toContain('\u001b[31m✗');
    expect(stripVTControlCharacters(coloured).replace(/ +$/gm, '')).toBe(
      photoTable(sampleLine(), { ...plain, language: 'en' }),
    );
  });

  it('shows an error line, and no control characters of a file name', () => {
    const table = photoTable(sampleError('a\u001b[2J.jpg'), { ...plain, language: 'zh-CN' });
    expect(table).toBe(
      '✗ 出错  a\\u{1b}[2J.jpg\n     → The end of the picture is missing. Copy or take it again.\n',
    );
  });
});
