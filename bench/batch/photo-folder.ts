import { link, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { photoPath } from '../../fixtures/paths.ts';
import { HEIGHT, WIDTH } from '../large-photo.ts';

/** Different people and backgrounds, of each of which a finished picture can be made. */
const FIXTURES = [
  'f1-neutral',
  'f2-neutral',
  'm1-neutral',
  'f1-bg-white',
  'm1-bg-lightblue',
  'f1-glasses-clear',
];

/** A folder of photos of 12 megapixels, called by number: fixtures enlarged, then linked under further names. */
export async function makePhotoFolder(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  for (let i = 0; i < count; i++) {
    const path = join(folder, `${20_260_001 + i}.jpg`);
    if (i < FIXTURES.length)
      await sharp(photoPath(`${FIXTURES[i]}.jpg`))
        .resize(WIDTH, HEIGHT)
        .jpeg({ quality: 90 })
        .toFile(path);
    else await link(join(folder, `${20_260_001 + (i % FIXTURES.length)}.jpg`), path);
  }
}
