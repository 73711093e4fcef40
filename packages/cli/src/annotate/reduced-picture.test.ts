import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { reducedPicture } from './reduced-picture.ts';

describe('reducedPicture', () => {
  it('keeps colours when it reduces and when it does not', async () => {
    const colour = [219, 216, 208];
    const data = Uint8Array.from({ length: 100 * 80 * 4 }, (_, i) => colour[i % 4] ?? 255);
    for (const [width, height] of [
      [100, 80],
      [50, 40],
    ] as const) {
      const picture = await reducedPicture({ data, width: 100, height: 80 }, width, height);
      const jpeg = await picture
        .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
        .toBuffer({ resolveWithObject: true });
      expect(jpeg.info).toMatchObject({ width, height, channels: 3 });
      const [red = 0, green = 0, blue = 0] = await sharp(jpeg.data).raw().toBuffer();
      expect(Math.abs(red - 219) + Math.abs(green - 216) + Math.abs(blue - 208)).toBeLessThanOrEqual(4);
    }
  });
});
