import type { RgbaImage } from '@tucai/vision';
import sharp, { type OutputInfo } from 'sharp';

/** A smaller copy of a decoded picture, as raw RGB. */
export function reducedPicture(
  image: RgbaImage,
  width: number,
  height: number,
): Promise<{ data: Buffer; info: OutputInfo }> {
  const { data } = image;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return sharp(bytes, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
}
