import { expect, it } from 'vitest';
import { paint } from '../testing/synthetic-face.ts';
import { coefficientsOf } from './coefficients.ts';

/** The first coefficients of Y, Cb and Cr of a flat picture: eight times the level-shifted samples. */
function flat(red: number, green: number, blue: number): number[] {
  const { data } = coefficientsOf(paint(64, 64, () => [red, green, blue]));
  return [0, 64, 128].map((at) => data[at]! / 8);
}

it.each<[string, [number, number, number], number[]]>([
  ['black', [0, 0, 0], [-128, 0, 0]],
  ['white', [255, 255, 255], [127, 0, 0]],
  ['red', [255, 0, 0], [76 - 128, -43, 127]],
  ['blue', [0, 0, 255], [29 - 128, 127, -21]],
  ['the light blue of the standard', [100, 197, 255], [175 - 128, 45, -53]],
])('takes %s to the samples of JFIF, which fit into 8 bits', (_, rgb, samples) => {
  flat(...rgb).forEach((value, k) => {
    expect(value).toBeCloseTo(samples[k]!, 4);
  });
});

it('goes through the blocks row by row, and repeats the last row and column beyond the edges', () => {
  const image = paint(68, 66, (x, y) => [x >= 64 ? 200 : y >= 64 ? 100 : 0, 0, 0].map((v) => v) as [0, 0, 0]);
  const { data, blocks } = coefficientsOf(image);
  expect(blocks).toBe(9 * 9);
  const y = (block: number): number => data[block * 192]! / 8 + 128;
  expect(y(7)).toBeCloseTo(0, 4);
  expect(y(8)).toBeCloseTo(60, 4);
  expect(y(9 * 8)).toBeCloseTo(30, 4);
  expect(y(80)).toBeCloseTo(60, 4);
  // A block that is filled by repeating is flat.
  expect(Math.abs(data[8 * 192 + 1]!)).toBeLessThan(1e-3);
});
