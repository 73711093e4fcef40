import { describe, expect, it } from 'vitest';
import { closedFormMatte } from './closed-form-matte.ts';
import { BACKGROUND, PERSON, UNKNOWN } from './pixel-kinds.ts';

/** A person of one colour left and a wall of another right, with a soft edge whose alpha is known. */
function edge(width: number, height: number, band: number) {
  const [person, wall] = [
    [200, 40, 30],
    [60, 120, 220],
  ];
  const alpha = new Float32Array(width * height);
  const rgb = new Float32Array(width * height * 3);
  const trimap = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      // The edge wanders, so that alpha is not a function of x.
      const middle = width / 2 + ((y * 5) % 7) / 3;
      alpha[at] = Math.min(1, Math.max(0, (middle - x) / 4 + 0.5));
      for (let c = 0; c < 3; c++) rgb[at * 3 + c] = alpha[at]! * person[c]! + (1 - alpha[at]!) * wall[c]!;
      trimap[at] = x < width / 2 - band ? PERSON : x > width / 2 + band ? BACKGROUND : UNKNOWN;
    }
  }
  return { alpha, rgb, trimap, size: { width, height } };
}

const most = (found: Float32Array, truth: Float32Array): number =>
  found.reduce((worst, a, at) => Math.max(worst, Math.abs(a - truth[at]!)), 0);

describe('closedFormMatte', () => {
  it('finds alpha exactly where all colours lie on one line', () => {
    const { alpha, rgb, trimap, size } = edge(40, 30, 8);
    const undecided = new Float32Array(alpha.length).fill(0.5);
    const found = closedFormMatte(rgb, trimap, size, undecided, { iterations: { coarse: 0, fine: 400 } });
    expect(most(found, alpha)).toBeLessThan(0.01);
  });

  it('gets there in few steps from a coarse answer on a large picture', () => {
    const { alpha, rgb, trimap, size } = edge(200, 193, 14);
    const undecided = new Float32Array(alpha.length).fill(0.5);
    expect(most(closedFormMatte(rgb, trimap, size, undecided), alpha)).toBeLessThan(0.05);
  });

  it('starts the full size from the answer of the half, in its place', () => {
    const { alpha, rgb, trimap, size } = edge(200, 193, 14);
    const undecided = new Float32Array(alpha.length).fill(0.5);
    const coarse = { iterations: { coarse: 400, fine: 0 } };
    const found = closedFormMatte(rgb, trimap, size, undecided, coarse);
    // The last row has no partner in the half size.
    const rows = found.subarray(0, 192 * 200);
    const mean = rows.reduce((sum, a, at) => sum + a - alpha[at]!, 0) / 192;
    expect(most(rows, alpha)).toBeLessThan(0.3);
    // Half a pixel aside would be 0.5 in the sum of each row.
    expect(Math.abs(mean)).toBeLessThan(0.05);
  });

  it('takes four pixels for known at half the size only when all of them are', () => {
    const { rgb, trimap, alpha, size } = edge(200, 192, 14);
    // The first of each pair of columns is known to be person, the second not, and is only half of it.
    for (let at = 0; at < trimap.length; at++) {
      const x = at % 200;
      trimap[at] = x < 99 ? PERSON : x > 116 ? BACKGROUND : UNKNOWN;
      alpha[at] = x < 99 ? 1 : x > 116 ? 0 : Math.min(0.5, Math.max(0, (112 - x) / 20));
      for (let c = 0; c < 3; c++) rgb[at * 3 + c] = 200 * alpha[at]! + 30 * (1 - alpha[at]!);
    }
    const coarse = { iterations: { coarse: 400, fine: 0 } };
    const found = closedFormMatte(rgb, trimap, size, new Float32Array(alpha.length).fill(0.5), coarse);
    expect(found[96 * 200 + 99]).toBeLessThan(0.8);
  });

  it('keeps what is known, exactly', () => {
    const { rgb, trimap, size } = edge(40, 30, 4);
    const noise = rgb.map((v, i) => v + ((i * 7919) % 40));
    const found = closedFormMatte(noise, trimap, size, new Float32Array(1200).fill(0.5));
    found.forEach((a, at) => {
      if (trimap[at] === PERSON) expect(a).toBe(1);
      if (trimap[at] === BACKGROUND) expect(a).toBe(0);
      expect(a).toBeGreaterThanOrEqual(0);
      expect(a).toBeLessThanOrEqual(1);
    });
  });

  it('follows the models where the colours say nothing', () => {
    const { trimap, size } = edge(40, 30, 8);
    const models = Float32Array.from({ length: 1200 }, (_, at) => (at % 40 < 20 ? 1 : 0));
    const grey = new Float32Array(3600).fill(128);
    const found = closedFormMatte(grey, trimap, size, models, { iterations: { coarse: 0, fine: 400 } });
    expect(found[15 * 40 + 13]).toBeGreaterThan(0.8);
    expect(found[15 * 40 + 27]).toBeLessThan(0.2);
    // The person reaches farther right by the word of the models, and the more so the surer they are.
    const alphaBy = (sure: number): number => {
      const wide = models.map((_, at) => (at % 40 < 27 ? sure : 1 - sure));
      return closedFormMatte(grey, trimap, size, wide, { iterations: { coarse: 0, fine: 400 } })[
        15 * 40 + 22
      ]!;
    };
    expect(alphaBy(1) - alphaBy(0.51)).toBeGreaterThan(0.04);
  });
});
