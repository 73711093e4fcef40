import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { createPyramid } from '../image/pyramid.ts';
import { PERSON_CLASSES } from '../observation.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { syntheticLandmarks } from '../testing/synthetic-face.ts';
import { type MattingModel, portraitMatte } from './portrait-matte.ts';

const SIDE = 64;
const PART = { x: 0, y: 0, width: SIDE, height: SIDE };
const SIZE = { width: SIDE, height: SIDE };
const image = {
  data: new Uint8ClampedArray(SIDE * SIDE * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * 37) % 256)),
  ...SIZE,
};
const face = { landmarks: syntheticLandmarks({ cx: 32, cy: 32, scale: 2 }) };

/** Counts what the built-in models are asked. */
function countingRuntime(): VisionRuntime & { asked: number } {
  return {
    name: 'counting',
    asked: 0,
    async run() {
      this.asked++;
      return {};
    },
    async warmUp() {},
    async dispose() {},
  };
}

const modelOf = (alpha: MattingModel['alpha']): MattingModel => ({ name: 'own', alpha });

async function matteWith(matting: MattingModel) {
  const runtime = countingRuntime();
  const matte = await portraitMatte(createPyramid(image), face, runtime, PART, SIZE, { matting });
  return { matte, asked: runtime.asked };
}

describe('a matting model of the host', () => {
  it('takes the place of the built-in models', async () => {
    const { matte, asked } = await matteWith(
      modelOf(async (rgb, { width, height }) =>
        Float32Array.from({ length: width * height }, (_, at) => rgb[at * 3]! / 255),
      ),
    );
    expect(asked).toBe(0);
    for (const [at, a] of matte.alpha.entries()) expect(a).toBeCloseTo(matte.picture[at * 3]! / 255, 6);
  });

  it('is cut off at 0 and 1', async () => {
    const { matte } = await matteWith(
      modelOf(async () => Float32Array.from({ length: SIDE * SIDE }, (_, at) => (at % 3) - 0.5)),
    );
    expect([...matte.alpha.subarray(0, 3)]).toEqual([0, 0.5, 1]);
  });

  it('cannot change the picture', async () => {
    const { matte } = await matteWith(
      modelOf(async (rgb) => {
        rgb.fill(0);
        return new Float32Array(SIDE * SIDE).fill(1);
      }),
    );
    expect(matte.foreground).toEqual(matte.picture);
    expect(matte.picture.some((v) => v > 0)).toBe(true);
  });

  it.each([
    ['too few values', new Float32Array(SIDE)],
    ['values that are no numbers', new Float32Array(SIDE * SIDE).fill(Number.NaN)],
  ])('is refused when it gives %s', async (_, alpha) => {
    await expect(matteWith(modelOf(async () => alpha))).rejects.toMatchObject({ code: 'runtime/failed' });
  });
});

it('tells a failing model of the host by its name, and passes on what is told already', async () => {
  const failing = (error: Error) =>
    matteWith(
      modelOf(() => {
        throw error;
      }),
    );
  const cause = new Error('out of memory');
  await expect(failing(cause)).rejects.toMatchObject({
    code: 'runtime/failed',
    message: expect.stringContaining('own'),
    cause,
  });
  const own = new VisionError('runtime/disposed', 'gone');
  await expect(failing(own)).rejects.toBe(own);
});

describe('the built-in models', () => {
  const CELLS = 256 * 256;
  const HAIR = PERSON_CLASSES.indexOf('hair');
  const BACKGROUND = PERSON_CLASSES.indexOf('background');
  const isLeft = (cell: number): boolean => cell % 256 < 128;
  const answers = {
    activation_10: Float32Array.from({ length: CELLS }, (_, cell) => (isLeft(cell) ? 1 : 0)),
    Identity: Float32Array.from({ length: CELLS * 6 }, (_, i) =>
      i % 6 === (isLeft(Math.floor(i / 6)) ? HAIR : BACKGROUND) ? 9 : 0,
    ),
  };

  /** Says that the left half of whatever it looks at is hair, the right half wall. */
  function halfRuntime(): VisionRuntime & { readonly asked: string[] } {
    const asked: string[] = [];
    return {
      ...countingRuntime(),
      asked,
      async run(model) {
        asked.push(model);
        return answers;
      },
    };
  }

  it('look at the part and its lowest square with both segmenters, and three times at the head', async () => {
    const runtime = halfRuntime();
    const tall = { x: 8, y: 0, width: 48, height: 64 };
    await portraitMatte(createPyramid(image), face, runtime, tall, { width: 48, height: 64 });
    const [classes, person] = ['selfie-multiclass', 'selfie-segmentation'];
    expect(runtime.asked).toEqual([classes, person, classes, person, classes, classes, classes]);
    const square = halfRuntime();
    await portraitMatte(createPyramid(image), face, square, PART, SIZE);
    expect(square.asked).toHaveLength(5);
  });

  it('leave no fog away from the outline', async () => {
    // Colours without a pattern are the worst case: the solver fills the band with smudges.
    const { alpha } = await portraitMatte(createPyramid(image), face, halfRuntime(), PART, SIZE);
    // A pixel here is ten of a picture 640 high: what is left of the fog would lie within the first.
    expect(alpha.every((a) => a === 0 || a === 1)).toBe(true);
    expect(alpha[0]).toBe(1);
    expect(alpha[SIDE - 1]).toBe(0);
  });
});

it('stops where it is told to', async () => {
  const matting = modelOf(async () => new Float32Array(SIDE * SIDE));
  const signal = AbortSignal.abort();
  const attempt = portraitMatte(createPyramid(image), face, countingRuntime(), PART, SIZE, {
    matting,
    signal,
  });
  await expect(attempt).rejects.toMatchObject({ code: 'aborted' });
});
