import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMap } from './distance-map.ts';

describe('distanceMap', () => {
  it('is the distance to the nearest marked pixel', () => {
    const size = { width: 13, height: 9 };
    const marks = fc.array(fc.boolean(), { minLength: 117, maxLength: 117 });
    fc.assert(
      fc.property(marks, (drawn) => {
        fc.pre(drawn.includes(true));
        const marked = Uint8Array.from(drawn, Number);
        const distances = distanceMap(marked, size);
        for (let at = 0; at < 117; at++) {
          let least = Infinity;
          for (let other = 0; other < 117; other++) {
            if (!marked[other]) continue;
            const dx = (at % 13) - (other % 13);
            const dy = Math.floor(at / 13) - Math.floor(other / 13);
            least = Math.min(least, Math.hypot(dx, dy));
          }
          expect(distances[at]).toBeCloseTo(least, 5);
        }
      }),
    );
  });

  it('is far from everything when nothing is marked', () => {
    expect(distanceMap(new Uint8Array(6), { width: 3, height: 2 })[0]).toBeGreaterThan(10_000);
  });
});
