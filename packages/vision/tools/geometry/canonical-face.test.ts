import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CANONICAL_FACE_VERTICES, PROCRUSTES_BASIS } from '../../src/models/canonical-face.generated.ts';
import { readPackageFile } from '../sources/package-file.ts';
import { canonicalFaceSource, FACE_GEOMETRY_SOURCE, shortestFloat32 } from './canonical-face.ts';
import { readFaceGeometry } from './face-geometry.ts';

const geometry = readFaceGeometry(readPackageFile(FACE_GEOMETRY_SOURCE));

test('the committed file is what the source gives', () => {
  const committed = readFileSync(
    new URL('../../src/models/canonical-face.generated.ts', import.meta.url),
    'utf8',
  );
  expect(committed).toBe(canonicalFaceSource(geometry));
});

test('the short decimals are the same float32 numbers', () => {
  expect(CANONICAL_FACE_VERTICES.map(Math.fround)).toEqual(geometry.vertices);
  expect(PROCRUSTES_BASIS.map(({ weight }) => Math.fround(weight))).toEqual(
    geometry.basis.map(({ weight }) => weight),
  );
  expect(shortestFloat32(Math.fround(0.1))).toBe('0.1');
  expect(shortestFloat32(Math.fround(1 / 3))).toBe('0.33333334');
});

describe('the canonical face', () => {
  const point = (index: number): number[] => CANONICAL_FACE_VERTICES.slice(3 * index, 3 * index + 3);
  const distance = (a: number, b: number): number =>
    Math.hypot(...point(a).map((value, axis) => value - (point(b)[axis] ?? NaN)));

  test('has 468 points and a basis of 33', () => {
    expect(CANONICAL_FACE_VERTICES).toHaveLength(468 * 3);
    expect(PROCRUSTES_BASIS).toHaveLength(33);
  });

  test('looks at the viewer, upright, the subject’s right eye on the left', () => {
    const [forehead, chin, noseTip, rightEye, leftEye] = [10, 152, 1, 33, 263].map(point);
    expect(forehead?.[1]).toBeGreaterThan(0);
    expect(chin?.[1]).toBeLessThan(0);
    expect(noseTip?.[2]).toBeGreaterThan(rightEye?.[2] ?? NaN);
    expect(rightEye?.[0]).toBeLessThan(0);
    expect(leftEye?.[0]).toBeGreaterThan(0);
  });

  test('is measured in centimetres', () => {
    // Outer corners of the eyes about 9 cm apart, forehead to chin about 18 cm.
    expect(distance(33, 263)).toBeGreaterThan(8);
    expect(distance(33, 263)).toBeLessThan(10);
    expect(distance(10, 152)).toBeGreaterThan(16);
    expect(distance(10, 152)).toBeLessThan(20);
  });

  test('the basis is symmetric in weight', () => {
    const weights = PROCRUSTES_BASIS.map(
      ({ landmark, weight }) => weight * Math.sign(point(landmark)[0] ?? NaN),
    );
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 6);
  });
});

describe('readFaceGeometry refuses', () => {
  test.each([
    ['nothing', [], 'field 1 must occur once'],
    ['a mesh without vertices', [0x0a, 0], '0 vertex values, expected 2340'],
  ])('%s', (_, bytes, message) => {
    expect(() => readFaceGeometry(Uint8Array.from(bytes))).toThrow(message);
  });
});
