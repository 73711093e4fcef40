import { expect, it } from 'vitest';
import { foregroundColours } from './foreground-colours.ts';

const SIZE = { width: 24, height: 20 };
const PERSON = [30, 20, 25];
const WALL = [220, 60, 40];

const alpha = Float32Array.from({ length: 480 }, (_, at) =>
  Math.min(1, Math.max(0, (15 - (at % 24) + (Math.floor(at / 24) % 3)) / 6)),
);
const mixed = new Float32Array(1440).map((_, i) => {
  const a = alpha[Math.floor(i / 3)]!;
  return a * PERSON[i % 3]! + (1 - a) * WALL[i % 3]!;
});

it('takes the wall out of an exact mixture of two colours', () => {
  const found = foregroundColours(mixed, alpha, SIZE);
  alpha.forEach((a, at) => {
    if (a === 0) return;
    for (let c = 0; c < 3; c++) expect(Math.abs(found[at * 3 + c]! - PERSON[c]!)).toBeLessThan(4);
  });
});

it('leaves an opaque picture as it is', () => {
  const rgb = Float32Array.from({ length: 1440 }, (_, i) => (i * 37) % 256);
  expect(foregroundColours(rgb, new Float32Array(480).fill(1), SIZE)).toEqual(rgb);
});

it('stays within 0 and 255, whatever alpha is', () => {
  const wrong = alpha.map((a, at) => ((at * 31) % 7 === 0 ? 1 - a : a));
  for (const v of foregroundColours(mixed, wrong, SIZE)) {
    expect(v).toBeGreaterThanOrEqual(0);
    expect(v).toBeLessThanOrEqual(255);
  }
});
