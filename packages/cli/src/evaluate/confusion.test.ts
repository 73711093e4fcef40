import { describe, expect, it } from 'vitest';
import { confusion, type Judgement } from './confusion.ts';

const times = (count: number, judgement: Judgement): Judgement[] =>
  Array.from({ length: count }, () => judgement);

describe('confusion', () => {
  it('counts a warning as neither caught nor a false alarm, and leaves out what was not judged', () => {
    const result = confusion([
      ...times(6, { truth: 'violating', verdict: 'fail' }),
      ...times(1, { truth: 'violating', verdict: 'warn' }),
      ...times(3, { truth: 'violating', verdict: 'pass' }),
      ...times(2, { truth: 'violating', verdict: 'skipped' }),
      ...times(15, { truth: 'compliant', verdict: 'pass' }),
      ...times(4, { truth: 'compliant', verdict: 'warn' }),
      ...times(1, { truth: 'compliant', verdict: 'fail' }),
      ...times(9, { truth: 'unclear', verdict: 'fail' }),
    ]);
    expect(result.violating).toEqual({ fail: 6, warn: 1, pass: 3, skipped: 2 });
    expect(result.compliant).toEqual({ fail: 1, warn: 4, pass: 15, skipped: 0 });
    expect(result.caught?.share).toBe(0.6);
    expect(result.falseAlarms?.share).toBe(0.05);
    expect(result.falseAlarms?.high).toBeCloseTo(0.2361309, 6);
  });

  it('gives no rate without photos of that truth', () => {
    const result = confusion(times(2, { truth: 'violating', verdict: 'skipped' }));
    expect(result.caught).toBeNull();
    expect(result.falseAlarms).toBeNull();
  });

  it('counts a warning as flagged for a check that never fails', () => {
    const result = confusion(
      [
        ...times(3, { truth: 'violating', verdict: 'warn' }),
        ...times(1, { truth: 'violating', verdict: 'pass' }),
        ...times(9, { truth: 'compliant', verdict: 'pass' }),
        ...times(1, { truth: 'compliant', verdict: 'warn' }),
      ],
      'warn',
    );
    expect(result.caught?.share).toBe(0.75);
    expect(result.falseAlarms?.share).toBe(0.1);
  });

  it('counts apart what by its rule is only warned of', () => {
    const { caught, warned } = confusion([
      { truth: 'warnable', verdict: 'warn' },
      { truth: 'warnable', verdict: 'fail' },
      { truth: 'warnable', verdict: 'pass' },
      { truth: 'warnable', verdict: 'skipped' },
    ]);
    expect(caught).toBeNull();
    expect(warned).toMatchObject({ hits: 2, total: 3 });
  });
});
