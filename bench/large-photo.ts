import { join } from 'node:path';
import sharp from 'sharp';
import { photoPath } from '../fixtures/paths.ts';

/** 12.2 megapixels, what the main camera of a common phone gives in portrait. */
export const WIDTH = 3024;
export const HEIGHT = 4032;

/** Enlarges a fixture to the size of a phone photo. @returns the path of the JPEG */
export async function makeLargePhoto(folder: string): Promise<string> {
  const path = join(folder, 'photo-12mp.jpg');
  await sharp(photoPath('f2-neutral.jpg')).resize(WIDTH, HEIGHT).jpeg({ quality: 90 }).toFile(path);
  return path;
}
