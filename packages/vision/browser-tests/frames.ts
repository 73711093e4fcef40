import sharp from 'sharp';
import type { RgbaImage } from '../src/image/rgba-image.ts';
import { fixturePhoto } from './pixels.ts';

/** A frame as a camera element gives it: 480×640 out of the picture that will be the photo. */
export async function fixtureFrame(name: string): Promise<RgbaImage> {
  const photo = sharp(fixturePhoto(`${name}.jpg`));
  const { width, height } = await photo.metadata();
  const data = await photo.resize(480, 640).ensureAlpha().raw().toBuffer();
  return { data, width: 480, height: 640, sourceWidth: width, sourceHeight: height };
}
