import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const bound = (value: number): { value: number; source: string } => ({ value, source: 'test' });
const rule = {
  enabled: true,
  pass: { min: bound(-8), max: bound(8) },
  warn: { min: bound(-12), max: bound(12) },
};

describe('judge', () => {
  it.each([
    [0, 'pass', 'pass'],
    [8, 'pass', 'pass'],
    [8.01, 'warn', 'high'],
    [12, 'warn', 'high'],
    [12.5, 'fail', 'high'],
    [-9, 'warn', 'low'],
    [-Infinity, 'fail', 'low'],
    [Number.NaN, 'fail', 'low'],
  ])('%d is %s', (value, verdict, side) => expect(judge(value, rule)).toEqual({ verdict, side }));

  it('fails at once without a warning range, and never with an empty one', () => {
    const { warn: _, ...strict } = rule;
    expect(judge(9, strict).verdict).toBe('fail');
    expect(judge(900, { ...rule, warn: {} }).verdict).toBe('warn');
    expect(judge(Number.NaN, { ...rule, warn: {} }).verdict).toBe('fail');
  });

  it('never gets better when the value moves further away', () => {
    const order = { pass: 0, warn: 1, fail: 2 };
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (a, b) => {
          const [near, far] = [Math.min(a, b), Math.max(a, b)];
          for (const sign of [1, -1]) {
            expect(order[judge(sign * far, rule).verdict]).toBeGreaterThanOrEqual(
              order[judge(sign * near, rule).verdict],
            );
          }
        },
      ),
    );
  });
});
