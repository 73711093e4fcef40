import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../../file/file-facts.ts';
import { readFileFacts } from '../../file/read-file-facts.ts';
import { createPyramid } from '../../image/pyramid.ts';
import { sharedMeasures } from '../../report/shared-measures.ts';
import { paint, syntheticObservation } from '../../testing/synthetic-face.ts';
import { imageMirrored } from './image-mirrored.ts';

function measured(file?: FileFacts) {
  const pyramid = createPyramid(paint(480, 640, () => [128, 128, 128]));
  const bare = { observation: syntheticObservation([]), pyramid };
  return imageMirrored.measure(sharedMeasures(file ? { ...bare, file } : bare));
}

const grey = sharp({ create: { width: 64, height: 64, channels: 3, background: '#888' } });

async function factsOf(orientation: number | undefined, exif?: Record<string, string>): Promise<FileFacts> {
  const picture = exif ? grey.clone().withExif({ IFD2: exif }) : grey.clone();
  const tagged = orientation === undefined ? picture : picture.withMetadata({ orientation });
  return readFileFacts(await tagged.jpeg().toBuffer());
}

describe('image-mirrored', () => {
  it.each([1, 3, 6, 8])('is 0 for orientation %d, which only turns', async (orientation) => {
    expect(measured(await factsOf(orientation))).toMatchObject({ value: 0, score: 100 });
  });

  it.each([2, 4, 5, 7])('is 1 for orientation %d, which mirrors', async (orientation) => {
    expect(measured(await factsOf(orientation))).toMatchObject({ value: 1, score: 0 });
  });

  it('is a half for a front camera', async () => {
    const front = await factsOf(undefined, { LensModel: 'iPhone 15 front camera 2.69mm f/1.9' });
    expect(front.exif?.lensModel).toMatch(/front/);
    expect(measured(front)).toMatchObject({ value: 0.5 });
    const back = await factsOf(undefined, { LensModel: 'iPhone 15 back dual wide camera 5.96mm f/1.6' });
    expect(measured(back)).toMatchObject({ value: 0 });
  });

  it('is 0 without EXIF, and skipped without a file', async () => {
    expect(measured(await factsOf(undefined))).toMatchObject({ value: 0 });
    expect(measured()).toBe('no-file');
  });
});
