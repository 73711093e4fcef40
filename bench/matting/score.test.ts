import { beforeAll, describe, expect, it } from 'vitest';
import { BACKDROP, makeScene, type Scene, SIZE } from './scene.ts';
import { type Cutout, scoreOf } from './score.ts';

/** A grey square with a hard edge, 960×1280. */
let scene: Scene;
beforeAll(() => {
  const [width, height] = [960, 1280];
  const data = new Uint8ClampedArray(width * height * 4).fill(128);
  for (let y = 0, at = 3; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) data[at] = x >= 300 && x < 700 && y >= 300 && y < 900 ? 255 : 0;
  scene = makeScene({ name: 'square', image: { data, width, height } }, 'white');
});

const perfect = (): Cutout => ({
  alpha: scene.alpha.slice(),
  picture: { data: scene.picture.slice(), stride: 3 },
});

describe('scoreOf', () => {
  it('finds no fault with the truth', () => {
    expect(scoreOf(scene, perfect())).toEqual({
      alpha: 0,
      gradient: 0,
      edge: 0,
      holes: 0,
      openHoles: 0,
      deepestHole: 1,
      fog: 0,
      halo: 0,
    });
  });

  it('counts a hole inside and a breath on the wall, and nothing else changes', () => {
    const wrong = perfect();
    wrong.alpha[300 * 480 + 240] = 0.3;
    wrong.alpha[10 * 480 + 10] = 0.001;
    const inside = scene.inside.reduce((sum, v) => sum + v, 0);
    const score = scoreOf(scene, wrong);
    expect(score.holes).toBeCloseTo(1 / inside, 9);
    expect(score.openHoles).toBe(score.holes);
    expect(score.deepestHole).toBeCloseTo(0.3, 6);
    expect(score.fog).toBeGreaterThan(0);
    expect(score.alpha).toBe(0);
    expect(score.edge).toBe(0);
    expect(score.gradient).toBeGreaterThan(0);
  });

  it('tells a rim of the old wall from a lost edge by its sign', () => {
    const towards = (share: number): Cutout => {
      const { alpha, picture } = perfect();
      const data = scene.picture.map((v, i) => v + share * (scene.behind[i]! - BACKDROP[i % 3]!));
      return { alpha, picture: { ...picture, data } };
    };
    const rim = scoreOf(scene, towards(0.1));
    const lost = scoreOf(scene, towards(-0.1));
    expect(rim.halo).toBeGreaterThan(5);
    expect(lost.halo).toBeCloseTo(-rim.halo, 3);
    expect(lost.edge).toBeCloseTo(rim.edge, 3);
  });

  it('takes for inside only what no pixel of the wall reaches', () => {
    // The edge lies at 150 finished pixels; the kernel reaches two.
    const row = 300 * SIZE.width;
    expect([150, 151, 152, 153].map((x) => scene.inside[row + x])).toEqual([0, 0, 1, 1]);
    expect([149, 148, 147, 146].map((x) => scene.outside[row + x])).toEqual([0, 0, 1, 1]);
  });
});
