import { expect, it } from 'vitest';
import { denseLaplacian } from '../testing/dense-laplacian.ts';
import { solveDense } from '../testing/solve-dense.ts';
import { solveAlpha } from './conjugate-gradient.ts';
import { mattingSystem } from './matting-laplacian.ts';
import { BACKGROUND, PERSON, UNKNOWN } from './pixel-kinds.ts';

const SIZE = { width: 7, height: 6 };
const rgb = Float32Array.from({ length: 126 }, (_, i) => ((i * 7919 + 13 * i * i) % 101) / 101);
const trimap = Uint8Array.from({ length: 42 }, (_, at) =>
  at % 7 === 0 ? PERSON : at % 7 === 6 ? BACKGROUND : UNKNOWN,
);

it('finds what elimination finds', () => {
  const dense = denseLaplacian(rgb, SIZE, 1e-3);
  const unknown = [...trimap.keys()].filter((at) => trimap[at] === UNKNOWN);
  const person = [...trimap.keys()].filter((at) => trimap[at] === PERSON);
  const expected = solveDense(
    unknown.map((p) => unknown.map((q) => dense[p]![q]!)),
    unknown.map((p) => person.reduce((sum, q) => sum - dense[p]![q]!, 0)),
  );
  const alpha = new Float64Array(unknown.length);
  const made = solveAlpha(mattingSystem(rgb, trimap, SIZE, 1e-3), alpha, 500, 1e-9);
  // Exact arithmetic would need one step for each unknown at the most.
  expect(made).toBeLessThanOrEqual(unknown.length + 5);
  for (const [k, a] of alpha.entries()) expect(a).toBeCloseTo(expected[k]!, 5);
});

it('stays at the answer, and at the guess where it may not step', () => {
  const system = mattingSystem(rgb, trimap, SIZE, 1e-3);
  const alpha = new Float64Array(system.places.length);
  solveAlpha(system, alpha, 500, 1e-9);
  expect(solveAlpha(system, alpha.slice(), 500, 1e-6)).toBe(0);
  const guess = alpha.map(() => 0.25);
  expect(solveAlpha(system, guess, 0)).toBe(0);
  expect(guess.every((a) => a === 0.25)).toBe(true);
});

it('is done at once when nothing is unknown', () => {
  const known = mattingSystem(rgb, new Uint8Array(42).fill(PERSON), SIZE, 1e-3);
  expect(solveAlpha(known, new Float64Array(0), 10)).toBe(0);
});

it('needs one step where no pixel depends on another, however different they weigh', () => {
  const system = mattingSystem(rgb, trimap, SIZE, 1e-3);
  system.stencils.fill(0);
  for (let k = 0; k < system.places.length; k++) {
    system.stencils[k * 25 + 12] = 10 ** (k % 7);
    system.right[k] = (k % 3) * 10 ** (k % 7);
  }
  const alpha = new Float64Array(system.places.length);
  expect(solveAlpha(system, alpha, 10)).toBe(1);
  alpha.forEach((a, k) => {
    expect(a).toBeCloseTo(k % 3, 9);
  });
});
