import sharp, { type JpegOptions, type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { readFileFacts } from '../../file/read-file-facts.ts';
import { createPyramid } from '../../image/pyramid.ts';
import { decodeImage } from '../../node/decode-image.ts';
import { pattern } from '../../node/test-pictures.ts';
import { judge } from '../../report/judge.ts';
import { sharedMeasures } from '../../report/shared-measures.ts';
import { FILE_RULES } from '../../rules/deliverable/file.ts';
import { withJfif } from '../../testing/finished-picture.ts';
import { syntheticObservation } from '../../testing/synthetic-face.ts';
import { FILE_CODES } from './codes.ts';
import { FILE_CHECKS } from './registry.ts';

/** A gradient with a fixed grain, so that the file reaches the size of a portrait's. */
function picture(width = 480, height = 640): Sharp {
  let seed = 1;
  const raw = pattern(width, height).map((value) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.min(255, value + seed / 2 ** 27);
  });
  return sharp(raw, { raw: { width, height, channels: 3 } });
}
const JPEG = { quality: 60, chromaSubsampling: '4:4:4' };

const good = async (options: JpegOptions = {}, dpi?: number) =>
  withJfif(
    await picture()
      .jpeg({ ...JPEG, ...options })
      .toBuffer(),
    dpi,
  );

/** The checks that do not pass, with their verdicts. */
async function complaints(file: Uint8Array): Promise<string[]> {
  const image = await decodeImage(file);
  const observation = syntheticObservation([], image.width, image.height);
  const input = sharedMeasures({ observation, pyramid: createPyramid(image), file: readFileFacts(file) });
  return FILE_CODES.flatMap((code) => {
    const check = FILE_CHECKS[code];
    if (check.subject !== 'picture') throw new Error(code);
    const result = check.measure(input);
    const verdict = typeof result === 'string' ? result : judge(result.value, FILE_RULES[code]).verdict;
    return verdict === 'pass' ? [] : [`${code}: ${verdict}`];
  });
}

describe('the checks of the delivered file', () => {
  it('accept one that keeps to the standard', async () => {
    expect((await good()).length).toBeGreaterThan(20_480);
    expect(await complaints(await good())).toEqual([]);
  });

  it.each<[string, string[], () => Promise<Uint8Array>]>([
    ['quality 59', ['jpeg-quality: fail'], () => good({ quality: 59 })],
    ['a progressive file', ['baseline: fail'], () => good({ progressive: true })],
    ['72 dpi', ['resolution-dpi: fail'], () => good({}, 72)],
    ['301 dpi', ['resolution-dpi: fail'], () => good({}, 301)],
    ['no density', ['resolution-dpi: fail'], () => picture().jpeg(JPEG).toBuffer()],
    ['bytes after the end', ['no-metadata: fail'], async () => Buffer.concat([await good(), Buffer.of(0)])],
    [
      'a PNG without density',
      [
        'file-type: fail',
        'jpeg-quality: not-jpeg',
        'file-size: fail',
        'resolution-dpi: fail',
        'baseline: not-jpeg',
        'colour-space: not-jpeg',
      ],
      () => picture().png().toBuffer(),
    ],
  ])('find %s', async (_what, expected, file) => {
    expect(await complaints(await file())).toEqual(expected);
  });

  it('find a wrong width and a wrong height', async () => {
    const of = async (width: number, height: number) =>
      (await complaints(withJfif(await picture(width, height).jpeg(JPEG).toBuffer()))).filter((c) =>
        c.startsWith('image'),
      );
    expect(await of(479, 640)).toEqual(['image-width: fail']);
    expect(await of(480, 641)).toEqual(['image-height: fail']);
    expect(await of(640, 480)).toEqual(['image-width: fail', 'image-height: fail']);
  });

  it('find a grey file and one of another colour space', async () => {
    const grey = await picture().toColourspace('b-w').jpeg(JPEG).toBuffer();
    expect(await complaints(withJfif(grey))).toContain('baseline: fail');
    const wide = await picture().withIccProfile('p3').jpeg(JPEG).toBuffer();
    expect(await complaints(wide)).toContain('colour-space: fail');
    const usual = await picture().withIccProfile('srgb').jpeg(JPEG).toBuffer();
    expect(await complaints(usual)).not.toContain('colour-space: fail');
  });

  it('find EXIF, XMP and comments', async () => {
    const exif = await picture()
      .withExif({ IFD0: { Software: 'Editor' } })
      .jpeg(JPEG)
      .toBuffer();
    expect(await complaints(exif)).toContain('no-metadata: fail');
    const file = await good();
    const comment = Buffer.concat([
      file.subarray(0, 20),
      Buffer.of(0xff, 0xfe, 0, 4, 0x68, 0x69),
      file.subarray(20),
    ]);
    expect(await complaints(comment)).toEqual(['no-metadata: fail']);
  });
});

describe('file-size', () => {
  it.each([
    [19_999, 'fail'],
    [20_000, 'warn'],
    [20_479, 'warn'],
    [20_480, 'pass'],
    [40_000, 'pass'],
    [40_001, 'warn'],
    [40_960, 'warn'],
    [40_961, 'fail'],
  ])('of %i bytes: %s', (bytes, verdict) => {
    expect(judge(bytes, FILE_RULES['file-size']).verdict).toBe(verdict);
  });
});
