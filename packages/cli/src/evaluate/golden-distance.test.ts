import { describe, expect, it } from 'vitest';
import { facePercent } from './golden-distance.ts';

/** 478 points in a row, with the outer eye corners (33 and 263) 200 apart. */
function face(shift: (index: number) => number): [number, number][] {
  return Array.from({ length: 478 }, (_, i) => [i === 33 ? 100 : i === 263 ? 300 : i, shift(i)]);
}

describe('facePercent', () => {
  it('is the mean distance of corresponding points over the span of the reference', () => {
    const reference = face(() => 0);
    expect(facePercent(reference, reference)).toBe(0);
    expect(
      facePercent(
        reference,
        face(() => 4),
      ),
    ).toBeCloseTo(2);
    expect(
      facePercent(
        reference,
        face((i) => (i % 2 === 0 ? 4 : 0)),
      ),
    ).toBeCloseTo(1);
  });

  it('refuses another topology', () => {
    const reference = face(() => 0);
    expect(() => facePercent(reference, reference.slice(0, 468))).toThrow('468 landmarks against 478');
  });
});
