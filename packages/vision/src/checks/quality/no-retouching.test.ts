import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readFileFacts } from '../../file/read-file-facts.ts';
import { createPyramid } from '../../image/pyramid.ts';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { sharedMeasures } from '../../report/shared-measures.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { randomNormal } from '../../testing/random-normal.ts';
import { paint, syntheticFace, syntheticObservation } from '../../testing/synthetic-face.ts';
import { noRetouching } from './no-retouching.ts';

const face = syntheticFace({ cx: 240, cy: 320, scale: 16 });
const frame = faceFrame(face);

/** Skin with pores of a given strength; eyes and mouth are dark bars. */
function portrait(pores: number): RgbaImage {
  const normal = randomNormal(11);
  return paint(480, 640, (x, y) => {
    const feature = [frame.leftEye, frame.rightEye, frame.mouth].some(
      (p) => Math.abs(x - p.x) < 22 && Math.abs(y - p.y) < 5,
    );
    const v = (feature ? 40 : 170) + pores * normal();
    return [v + 30, v, v - 25];
  });
}

async function withSoftware(software: string, creatorTool: string | null = null) {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#888' } })
    .jpeg()
    .withExif({ IFD0: { Software: software } })
    .toBuffer();
  const pyramid = createPyramid(portrait(6));
  const input = sharedMeasures({
    observation: syntheticObservation([face]),
    pyramid,
    file: { ...readFileFacts(bytes), xmp: { creatorTool } },
    face,
    frame,
    luminance: () => 'model-missing' as const,
  });
  const found = noRetouching.measure(input);
  if (typeof found === 'string') throw new Error(found);
  return found.value;
}

describe('no-retouching', () => {
  it('falls as the skin is smoothed and the features stay', () => {
    const values = [6, 3, 1, 0.3].map((pores) => measureCheck(noRetouching, face, portrait(pores)).value);
    for (let i = 1; i < values.length; i++) expect(values[i]).toBeLessThan(0.7 * values[i - 1]!);
  });

  it('does not fall when all of the picture has less contrast', () => {
    const faint = portrait(4);
    const data = faint.data.map((v, i) => (i % 4 === 3 ? 255 : 90 + v * 0.5));
    const strong = measureCheck(noRetouching, face, faint).value;
    expect(measureCheck(noRetouching, face, { ...faint, data }).value / strong).toBeGreaterThan(0.7);
  });

  it.each(['Meitu 9.1', 'BeautyPlus', 'Facetune2', 'B612'])('is 0 for a file that names %s', async (name) => {
    expect(await withSoftware(name)).toBe(0);
  });

  it('is 0 for a beauty app named in XMP', async () => {
    expect(await withSoftware('17.2', '美图秀秀')).toBe(0);
  });

  it.each(['17.2', 'HDR+ 1.0', 'Adobe Photoshop 25', 'Snowflake'])(
    'looks at the skin when the file names %s',
    async (name) => {
      expect(await withSoftware(name)).toBeGreaterThan(0.01);
    },
  );

  it('says nothing of a face that had to be enlarged', () => {
    const small = syntheticFace({ cx: 240, cy: 320, scale: 9 });
    expect(() => measureCheck(noRetouching, small, portrait(3))).toThrow(/too-small/);
  });
});
