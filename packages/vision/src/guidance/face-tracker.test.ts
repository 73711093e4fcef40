import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RgbaImage } from '../image/rgba-image.ts';
import { createNodeRuntime } from '../node/index.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import { FaceTracker } from './face-tracker.ts';

async function frame(name: string, turn: 0 | 180): Promise<RgbaImage> {
  const scaled = await sharp(fixturePath(name)).resize(480, 640).toBuffer();
  const { data } = await sharp(scaled).rotate(turn).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
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
});
