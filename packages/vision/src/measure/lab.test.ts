import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chroma, deltaE, gammaCoded, hueAngle, labOf, linearLight } from './lab.ts';

describe('labOf', () => {
  // D50 values of the primaries as CSS Color 4's test suite and Lindbloom's calculator give them.
  it.each([
    [
      [255, 255, 255],
      [100, 0, 0],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [
      [255, 0, 0],
      [54.29, 80.81, 69.89],
    ],
    [
      [0, 255, 0],
      [87.82, -79.28, 80.99],
    ],
    [
      [0, 0, 255],
      [29.57, 68.29, -112.03],
    ],
    [
      [0, 128, 0],
      [46.28, -47.56, 48.59],
    ],
    [
      [128, 128, 128],
      [53.59, 0, 0],
    ],
  ] as const)('sRGB %j is Lab %j under D50', (rgb, lab) => {
    const { l, a, b } = labOf(rgb[0], rgb[1], rgb[2]);
    expect(Math.abs(l - lab[0])).toBeLessThan(0.03);
    expect(Math.abs(a - lab[1])).toBeLessThan(0.03);
    expect(Math.abs(b - lab[2])).toBeLessThan(0.03);
  });

  it('gives every grey no colour and a lightness that grows', () => {
    let before = -1;
    for (let v = 0; v < 256; v++) {
      const grey = labOf(v, v, v);
      expect(chroma(grey)).toBeLessThan(0.01);
      expect(grey.l).toBeGreaterThan(before);
      before = grey.l;
    }
  });
});

describe('deltaE', () => {
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  it('is a distance', () => {
    fc.assert(
      fc.property(colour, colour, colour, (p, q, r) => {
        const [a, b, c] = [labOf(...p), labOf(...q), labOf(...r)];
        expect(deltaE(a, b)).toBeCloseTo(deltaE(b, a), 9);
        expect(deltaE(a, c)).toBeLessThanOrEqual(deltaE(a, b) + deltaE(b, c) + 1e-9);
        expect(deltaE(a, a)).toBe(0);
      }),
    );
  });

  it('is the difference of lightness between greys', () => {
    expect(deltaE(labOf(128, 128, 128), labOf(0, 0, 0))).toBeCloseTo(53.585, 2);
  });
});

describe('hueAngle', () => {
  it.each([
    [[255, 0, 0], 40.9],
    [[0, 0, 255], 301.4],
    [[102, 51, 153], 308.9],
  ] as const)('of sRGB %j is %d degrees', (rgb, degrees) => {
    expect(Math.abs(hueAngle(labOf(rgb[0], rgb[1], rgb[2])) - degrees)).toBeLessThan(1);
  });
});

describe('gammaCoded', () => {
  it('undoes linearLight', () => {
    for (let v = 0; v < 256; v++) expect(gammaCoded(linearLight(v / 255))).toBeCloseTo(v, 3);
  });
});
