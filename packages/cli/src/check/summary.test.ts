import { describe, expect, it } from 'vitest';
import { sampleError, sampleLine } from '../testing/sample-lines.ts';
import { exitCodeOf, summaryLine, tally } from './summary.ts';

describe('summary', () => {
  it('counts and says so', () => {
    const { add, counts } = tally();
    for (const line of [sampleLine(), sampleLine(), sampleError()]) add(line);
    expect(summaryLine(counts, 4230, 'en')).toBe('2 photos checked: 0 pass, 0 warn, 2 fail; 1 error · 4.2 s');
    expect(summaryLine(counts, 4230, 'zh-CN')).toBe(
      '已检测 2 张：通过 0，提醒 0，不通过 2；出错 1 · 用时 4.2 秒',
    );
  });

  it.each([
    [{ pass: 3, warn: 2, fail: 0, error: 0 }, 0],
    [{ pass: 3, warn: 0, fail: 1, error: 0 }, 1],
    [{ pass: 3, warn: 0, fail: 1, error: 1 }, 2],
    [{ pass: 0, warn: 0, fail: 0, error: 1 }, 2],
    [{ pass: 0, warn: 0, fail: 0, error: 0 }, 2],
  ])('%j exits with %i', (counts, code) => {
    expect(exitCodeOf(counts)).toBe(code);
  });
});
