import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { readFileFacts } from '../../file/read-file-facts.ts';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { quantisationOf } from '../../measure/quantisation.ts';
import { fixturePath } from '../../testing/open-fixture.ts';

const original = sharp(fixturePath('m1-neutral')).resize(480);

async function pixels(picture: Sharp): Promise<RgbaImage> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

const atQuality = async (quality: number): Promise<Buffer> =>
  await original.clone().jpeg({ quality }).toBuffer();

// Mean of the nine lowest steps of T.81 table K.1, scaled: 12.9 at 50.
describe('quantisationOf', () => {
  it.each([
    [10, 64],
    [20, 32],
    [35, 18.4],
    [50, 12.9],
    [70, 7.8],
  ])('reads the step of quality %d, %d grey levels, from the pixels', async (quality, step) => {
    const found = quantisationOf(await pixels(sharp(await atQuality(quality))));
    expect(found / step).toBeGreaterThan(0.85);
    expect(found / step).toBeLessThan(1.2);
  });

  it('is 0 for a picture that was made smaller', async () => {
    expect(quantisationOf(await pixels(original.clone()))).toBe(0);
  });

  it('finds the grid of a picture that was cut', async () => {
    const cut = sharp(await atQuality(30)).extract({ left: 3, top: 5, width: 450, height: 600 });
    expect(quantisationOf(await pixels(cut))).toBeGreaterThan(17);
  });

  it('sees what a second, finer compression hides from the tables', async () => {
    const again = await sharp(await atQuality(20))
      .jpeg({ quality: 95 })
      .toBuffer();
    expect(readFileFacts(again).jpeg?.quality?.factor).toBe(95);
    expect(quantisationOf(await pixels(sharp(again)))).toBeGreaterThan(25);
  });
});
