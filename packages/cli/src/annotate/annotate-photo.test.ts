import { createNodeRuntime } from '@tucai/vision/node';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckedPhoto, checkFiles } from '../check/check-files.ts';
import { fixture } from '../testing/run-cli.ts';
import { annotatePhoto } from './annotate-photo.ts';

let turned: CheckedPhoto;
let unreadable: CheckedPhoto;
beforeAll(async () => {
  const runtime = await createNodeRuntime();
  const photos: CheckedPhoto[] = [];
  for await (const photo of checkFiles([fixture('f1-yaw25.jpg'), '/no/such.jpg'], { runtime }))
    photos.push(photo);
  await runtime.dispose();
  [turned, unreadable] = photos as [CheckedPhoto, CheckedPhoto];
});

const pixelsOf = (jpeg: Buffer | null): Promise<Buffer> =>
  sharp(jpeg ?? undefined)
    .raw()
    .toBuffer();

describe('annotatePhoto', () => {
  it('keeps the picture outside of what is drawn', async () => {
    const drawn = await pixelsOf(await annotatePhoto(turned, { language: 'en', font: false }));
    const whole = await sharp(fixture('f1-yaw25.jpg')).raw().toBuffer();
    expect(drawn.length).toBe(whole.length);
    let changed = 0;
    for (let i = 0; i < drawn.length; i++) if (Math.abs(drawn[i]! - whole[i]!) > 40) changed += 1;
    const share = changed / drawn.length;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.1);
  });

  it('writes labels with and without a font, and they differ', async () => {
    const strokes = await pixelsOf(await annotatePhoto(turned, { language: 'zh-CN', font: false }));
    const font = await pixelsOf(await annotatePhoto(turned, { language: 'zh-CN', font: true }));
    expect(strokes.equals(font)).toBe(false);
  });

  it('fits the longer side that is asked for', async () => {
    const { width, height } = await sharp(
      (await annotatePhoto(turned, { language: 'en', longSide: 400 }))!,
    ).metadata();
    expect([width, height]).toEqual([300, 400]);
  });

  it('has nothing to draw for a photo that could not be decoded', async () => {
    expect(await annotatePhoto(unreadable, { language: 'en' })).toBeNull();
  });
});
