import { expect, it } from 'vitest';
import { solveDense } from '../testing/solve-dense.ts';
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

it('is the least squares answer of the paper in a tiny picture', () => {
  const size = { width: 6, height: 5 };
  const n = 30;
  const opacity = Float32Array.from({ length: n }, (_, at) => 0.1 + (((at * 7919) % 83) / 83) * 0.8);
  const rgb = Float32Array.from({ length: n * 3 }, (_, i) => 110 + ((i * 104729) % 31));
  // Unknown are n colours of the person, then n of the background; the data in each pixel, the likeness of neighbours.
  const matrix = Array.from({ length: 2 * n }, () => new Array<number>(2 * n).fill(0));
  const right = [0, 1, 2].map(() => new Array<number>(2 * n).fill(0));
  for (let p = 0; p < n; p++) {
    const shares = [opacity[p]!, 1 - opacity[p]!];
    for (const i of [0, 1]) {
      for (const j of [0, 1]) matrix[p + i * n]![p + j * n]! += shares[i]! * shares[j]!;
      for (let c = 0; c < 3; c++) right[c]![p + i * n]! += shares[i]! * rgb[p * 3 + c]!;
    }
    for (const q of [p % 6 < 5 ? p + 1 : p, p + 6 < n ? p + 6 : p]) {
      const weight = 1e-5 + Math.abs(opacity[p]! - opacity[q]!);
      for (const i of [0, n]) {
        matrix[p + i]![p + i]! += weight;
        matrix[q + i]![q + i]! += weight;
        matrix[p + i]![q + i]! -= weight;
        matrix[q + i]![p + i]! -= weight;
      }
    }
  }
  const found = foregroundColours(rgb, opacity, size);
  for (let c = 0; c < 3; c++) {
    const exact = solveDense(
      matrix.map((row) => [...row]),
      right[c]!,
    );
    for (let p = 0; p < n; p++) expect(Math.abs(found[p * 3 + c]! - exact[p]!)).toBeLessThan(3);
  }
});
