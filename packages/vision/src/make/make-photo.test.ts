import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { checkPhoto } from '../check-photo.ts';
import { readFileFacts } from '../file/read-file-facts.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { createNodeRuntime, decodeImage } from '../node/index.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import { MAKE_STAGES, type MakeStage, makePhoto } from './make-photo.ts';
import { PHOTO_SPECS } from './photo-specs.ts';
import { RefusedPhotoError } from './refused-photo.ts';

let runtime: Awaited<ReturnType<typeof createNodeRuntime>>;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(async () => {
  await runtime.dispose();
});

const chsi = PHOTO_SPECS['chsi-2017'];

async function boundsRefused(image: RgbaImage): Promise<string[]> {
  try {
    await makePhoto(image, chsi, runtime);
  } catch (error) {
    if (RefusedPhotoError.is(error)) return error.problems.map(({ bound }) => bound);
    throw error;
  }
  return [];
}

/** Part of a fixture. */
async function partOf(
  name: string,
  left: number,
  top: number,
  width: number,
  height: number,
): Promise<RgbaImage> {
  return await decodeImage(
    await sharp(fixturePath(name)).extract({ left, top, width, height }).png().toBuffer(),
  );
}

describe('makePhoto', () => {
  it.each(['f2-neutral', 'm2-neutral', 'm1-bg-white'])(
    'makes a picture of %s that passes every rule, read back by another decoder',
    async (name) => {
      const made = await makePhoto(await decodeImage(fixturePath(name)), chsi, runtime, {
        decode: decodeImage,
      });
      expect(made.report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
      expect(readFileFacts(made.jpeg)).toMatchObject({ format: 'jpeg', bytes: made.jpeg.length });
      const { width, height, density, isProgressive, exif, icc } = await sharp(made.jpeg).metadata();
      expect({ width, height, density, isProgressive, exif, icc }).toEqual({
        width: 480,
        height: 640,
        density: 300,
        isProgressive: false,
        exif: undefined,
        icc: undefined,
      });
      const { topOfHair, eyes, cheeks, quality, bytes } = made.measurements;
      expect(topOfHair).toBeGreaterThan(50);
      expect(topOfHair).toBeLessThan(110);
      expect(eyes).toBeGreaterThan(200);
      expect(eyes).toBeLessThan(300);
      expect(cheeks).toBeGreaterThan(180);
      expect(cheeks).toBeLessThan(300);
      expect(quality).toBeGreaterThanOrEqual(60);
      expect(bytes).toBe(made.jpeg.length);
      expect(bytes).toBeLessThanOrEqual(40_000);
    },
  );

  it('has exactly the backdrop behind the person before encoding', async () => {
    const { image, alpha } = await makePhoto(await decodeImage(fixturePath('f1-neutral')), chsi, runtime);
    let behind = 0;
    for (let at = 0; at < alpha!.length; at++) {
      if (alpha![at] !== 0) continue;
      behind++;
      expect([...image.data.subarray(at * 4, at * 4 + 3)]).toEqual([100, 197, 255]);
    }
    expect(behind).toBeGreaterThan(100_000);
  });

  it('gives the same bytes twice, and tells how far it is', async () => {
    const image = await decodeImage(fixturePath('f2-neutral'));
    const told: [MakeStage, number][] = [];
    const hash = async (): Promise<string> => {
      const { jpeg } = await makePhoto(image, chsi, runtime, {
        onProgress: (stage, share) => told.push([stage, share]),
      });
      return createHash('sha256').update(jpeg).digest('hex');
    };
    const first = await hash();
    expect(told.map(([stage]) => stage)).toEqual([...MAKE_STAGES, 'verify']);
    const shares = told.map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(await hash()).toBe(first);
  });

  it('makes the same bytes from what a check saw before, without looking again', async () => {
    const image = await decodeImage(fixturePath('f2-neutral'));
    const { observation } = await checkPhoto(image, runtime);
    let runs = 0;
    const counting: VisionRuntime = {
      ...runtime,
      run: (model, input) => {
        runs++;
        return runtime.run(model, input);
      },
    };
    const alone = await makePhoto(image, chsi, counting);
    const runsAlone = runs;
    runs = 0;
    const after = await makePhoto(image, chsi, counting, { observation });
    expect(Buffer.compare(after.jpeg, alone.jpeg)).toBe(0);
    expect(after.measurements).toEqual(alone.measurements);
    expect(runsAlone - runs).toBeGreaterThanOrEqual(6);
  });

  it('takes no observation of another picture, without classes or with broken numbers', async () => {
    const image = await decodeImage(fixturePath('f2-neutral'));
    const observation = await analyse(image, runtime);
    const refused = { code: 'input/invalid' };
    const { classes, closeUp, ...seen } = observation;
    const broken = observation.faces.map((face) => ({
      ...face,
      landmarks: Float32Array.from(face.landmarks, () => Number.NaN),
    }));
    for (const wrong of [
      { ...observation, image: { ...observation.image, width: 100 } },
      seen,
      { ...observation, faces: broken },
      {
        ...observation,
        closeUp: { ...closeUp!, area: { ...closeUp!.area, width: Number.POSITIVE_INFINITY } },
      },
    ]) {
      await expect(makePhoto(image, chsi, runtime, { observation: wrong })).rejects.toMatchObject(refused);
    }
  });

  it('keeps the studio background where the spec says so', async () => {
    const { image, alpha } = await makePhoto(
      await decodeImage(fixturePath('m2-neutral')),
      PHOTO_SPECS.xinhua,
      runtime,
    );
    expect(alpha).toBeUndefined();
    expect([...image.data.subarray(0, 3)]).not.toEqual([100, 197, 255]);
  });

  it('takes alpha from a model of a vendor', async () => {
    const nobody = {
      name: 'nobody',
      alpha: async (_: Float32Array, { width, height }: { width: number; height: number }) =>
        new Float32Array(width * height),
    };
    const small = { ...chsi, jpeg: { ...chsi.jpeg, bytes: { min: 0, max: 40_000 } } };
    const { image } = await makePhoto(await decodeImage(fixturePath('m2-neutral')), small, runtime, {
      matting: nobody,
    });
    expect(new Set(image.data.filter((_, i) => i % 4 === 0))).toEqual(new Set([100]));
  });

  it('refuses with the bound that breaks', async () => {
    expect(await boundsRefused(await decodeImage(fixturePath('no-face')))).toEqual(['no-face']);
    expect(await boundsRefused(await decodeImage(fixturePath('two-faces')))).toEqual(['several-faces']);
    expect(await boundsRefused(await decodeImage(fixturePath('f1-low-resolution')))).toEqual(['enlargement']);
    expect(await boundsRefused(await decodeImage(fixturePath('m1-cut-top')))).toEqual(['top']);
    expect(await boundsRefused(await partOf('m1-neutral', 100, 0, 760, 960))).toEqual(['bottom']);
    expect(await boundsRefused(await partOf('m1-neutral', 100, 330, 760, 950))).toEqual(['top']);
    expect(await boundsRefused(await partOf('m1-neutral', 300, 0, 660, 1280))).toEqual(['left']);
  });

  it('says when no quality fits the window', async () => {
    const spec = { ...chsi, jpeg: { ...chsi.jpeg, bytes: { min: 1000, max: 4000 } } };
    const image = await decodeImage(fixturePath('f2-neutral'));
    await expect(makePhoto(image, spec, runtime)).rejects.toMatchObject({
      code: 'photo/refused',
      problems: [{ bound: 'file-too-large', advice: 'plainer-clothes', needed: 4000 }],
    });
  });

  it('reads the spec before any work is done', async () => {
    const image = await decodeImage(fixturePath('f2-neutral'));
    const spec = { ...chsi, jpeg: { ...chsi.jpeg, quality: { min: 60, max: 300 } } };
    const stages: MakeStage[] = [];
    const attempt = makePhoto(image, spec, runtime, { onProgress: (stage) => stages.push(stage) });
    await expect(attempt).rejects.toMatchObject({ code: 'input/invalid', details: { problems: 1 } });
    expect(stages).toEqual([]);
  });

  it.each(['look', 'last look'] as const)('stops in the %s, and hands out no picture', async (when) => {
    const image = await decodeImage(fixturePath('f2-neutral'));
    let runs = 0;
    const signal = { aborted: false };
    const stopping = (at: number): VisionRuntime => ({
      ...runtime,
      run: async (model, input) => {
        const answer = await runtime.run(model, input);
        if (++runs === at) signal.aborted = true;
        return answer;
      },
    });
    await makePhoto(image, chsi, stopping(0));
    const at = when === 'look' ? 1 : runs;
    runs = 0;
    const attempt = makePhoto(image, chsi, stopping(at), { signal });
    await expect(attempt).rejects.toMatchObject({ code: 'aborted' });
  });

  it('says so when the window is too narrow for any quality', async () => {
    const image = await decodeImage(fixturePath('f2-neutral'));
    const { jpeg } = await makePhoto(image, chsi, runtime);
    const bytes = { min: jpeg.length + 1, max: jpeg.length + 2 };
    await expect(makePhoto(image, { ...chsi, jpeg: { ...chsi.jpeg, bytes } }, runtime)).rejects.toMatchObject(
      { problems: [{ bound: 'file-between', advice: 'wider-window', needed: bytes.min }] },
    );
  });

  it('stops when it is told to', async () => {
    const image = await decodeImage(fixturePath('f2-neutral'));
    const signal = { aborted: false };
    const onProgress = (stage: MakeStage): void => {
      if (stage === 'cut-out') signal.aborted = true;
    };
    await expect(makePhoto(image, chsi, runtime, { signal, onProgress })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});
