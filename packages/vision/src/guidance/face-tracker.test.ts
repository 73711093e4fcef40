import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RgbaImage } from '../image/rgba-image.ts';
import { createNodeRuntime } from '../node/index.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import { FaceTracker } from './face-tracker.ts';

async function frame(name: string, turn: 0 | 180): Promise<RgbaImage> {
  const scaled = await sharp(fixturePath(name)).resize(480, 640).png().toBuffer();
  const { data } = await sharp(scaled).rotate(turn).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: 480, height: 640 };
}

/** A person at some distance: the whole photo made small, with its head at a place of a plain 480×640 picture. */
async function farAway(name: string, scale: number, left: number, top: number): Promise<RgbaImage> {
  const small = await sharp(fixturePath(name))
    .resize(Math.round(480 * scale))
    .toBuffer();
  const wall = { width: 480, height: 640, channels: 3, background: '#b8b4ac' } as const;
  const { data } = await sharp({ create: wall })
    .composite([{ input: small, left, top }])
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: 480, height: 640 };
}

describe('FaceTracker', () => {
  let runtime: VisionRuntime;
  beforeAll(async () => {
    runtime = await createNodeRuntime();
  });
  afterAll(() => runtime.dispose());

  const rolls = async (tracker: FaceTracker, image: RgbaImage, frames: number): Promise<number> => {
    let roll = Number.NaN;
    for (let i = 0; i < frames; i++) roll = (await tracker.look(image))[0]?.pose.roll ?? Number.NaN;
    return Math.abs(roll);
  };

  it.each(['f1-neutral', 'm1-yaw25'])(
    'lets go of landmarks of %s that stand on their head where the face does not',
    async (name) => {
      const tracker = new FaceTracker(runtime);
      expect(await rolls(tracker, await frame(name, 180), 12)).toBeGreaterThan(150);
      expect(await rolls(tracker, await frame(name, 0), 12)).toBeLessThan(15);
    },
  );

  it('goes on following a face that does stand on its head', async () => {
    const tracker = new FaceTracker(runtime);
    const image = await frame('f1-neutral', 180);
    for (let i = 0; i < 3; i++) expect(await rolls(tracker, image, 12)).toBeGreaterThan(150);
  });

  const framesUntilFound = async (image: RgbaImage, most: number): Promise<number> => {
    const tracker = new FaceTracker(runtime);
    for (let i = 1; i <= most; i++) if ((await tracker.look(image)).length > 0) return i;
    return Number.POSITIVE_INFINITY;
  };

  // Scale 1 is a head of half the height.
  it.each([
    ['f1-neutral', 0.12, 200, 60],
    ['m1-neutral', 0.12, 240, 150],
    ['f2-neutral', 0.2, 60, 20],
    ['m2-neutral', 0.2, 350, 300],
    ['f1-yaw25', 0.3, 150, 150],
  ] as const)('finds the head of %s at scale %d within a second', async (name, scale, left, top) => {
    const image = await farAway(name, scale, left, top);
    expect(await framesUntilFound(image, 10)).toBeLessThanOrEqual(9);
    const tracker = new FaceTracker(runtime);
    for (let i = 0; i < 22; i++) await tracker.look(image);
    expect((await tracker.look(image)).length).toBe(1);
  });

  it('finds nobody where nobody is, however long it looks', async () => {
    expect(await framesUntilFound(await frame('no-face', 0), 30)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is not led astray by folds of cloth where a far head was', async () => {
    const tracker = new FaceTracker(runtime);
    const far = await farAway('f1-neutral', 0.12, 120, 400);
    for (let i = 0; i < 12; i++) await tracker.look(far);
    const clothes = await frame('f1-hair-over-ears', 0);
    clothes.data.fill(180, 0, 380 * 480 * 4);
    let seen = 0;
    for (let i = 0; i < 12; i++) seen = (await tracker.look(clothes)).length;
    expect(seen).toBe(0);
  });

  it('forgets a far head that has gone, and takes a near one instead', async () => {
    const tracker = new FaceTracker(runtime);
    const far = await farAway('m1-neutral', 0.12, 240, 150);
    const empty = await frame('no-face', 0);
    const near = await frame('f1-neutral', 0);
    const after = async (image: RgbaImage): Promise<readonly number[]> => {
      let heights: number[] = [];
      for (let i = 0; i < 12; i++) heights = (await tracker.look(image)).map(({ box }) => box.height);
      return heights;
    };
    expect(await after(far)).toHaveLength(1);
    expect(await after(empty)).toEqual([]);
    expect(await after(far)).toHaveLength(1);
    const [height, ...others] = await after(near);
    expect(others).toEqual([]);
    expect(height).toBeGreaterThan(150);
  });
});
