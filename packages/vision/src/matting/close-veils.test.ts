import { expect, it } from 'vitest';
import { closeVeils } from './close-veils.ts';

/** One row of a picture 640 high, person left of column 20. */
function row(change: (alpha: Float32Array) => void): Float32Array {
  const alpha = Float32Array.from({ length: 40 * 640 }, (_, at) => (at % 40 < 20 ? 1 : 0));
  change(alpha);
  return closeVeils(alpha, { width: 40, height: 640 }).subarray(320 * 40, 321 * 40);
}

const fill = (from: number, to: number, value: number) => (alpha: Float32Array) => {
  for (let y = 0; y < 640; y++) alpha.fill(value, y * 40 + from, y * 40 + to);
};

it('makes a veil opaque from the second pixel behind the outline on', () => {
  const found = row(fill(10, 20, 0.8));
  expect(found[19]).toBeCloseTo(0.8, 6);
  expect([...found.subarray(0, 19)].every((a) => a === 1)).toBe(true);
});

it('takes fog off the wall beyond the sixth pixel, and leaves the strands before', () => {
  const found = row(fill(20, 40, 0.2));
  for (let x = 20; x <= 23; x++) expect(found[x]).toBeCloseTo(0.2, 6);
  expect(found[24]).toBeCloseTo(0.1, 6);
  expect([...found.subarray(25)].every((a) => a === 0)).toBe(true);
});

it('changes nothing in an exact picture', () => {
  expect([...row(() => {})]).toEqual(Array.from({ length: 40 }, (_, x) => (x < 20 ? 1 : 0)));
});

it('counts in pixels of a picture 640 high, and comes in evenly', () => {
  const size = { width: 40, height: 1280 };
  const alpha = Float32Array.from({ length: 40 * 1280 }, (_, at) => (at % 40 < 20 ? 0.8 : 0));
  const found = closeVeils(alpha, size).subarray(640 * 40, 641 * 40);
  expect(found[19]).toBeCloseTo(0.8, 6);
  expect(found[18]).toBeCloseTo(0.8, 6);
  // Three pixels are 1.5 of 640: two thirds of the way from 1 to 1.75.
  expect(found[17]).toBeCloseTo(0.8 + (0.2 * 2) / 3, 5);
  expect(found[16]).toBe(1);
});
