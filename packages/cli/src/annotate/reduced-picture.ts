import type { RgbaImage } from '@tucai/vision';
import sharp, { type Sharp } from 'sharp';

/** A smaller copy of a decoded picture, opaque, ready for drawing on and encoding. */
export async function reducedPicture(image: RgbaImage, width: number, height: number): Promise<Sharp> {
  const { data } = image;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const pixels = await sharp(bytes, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer();
  // Not with the `info` that comes with the pixels: it claims premultiplied alpha, which would turn white yellow.
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
