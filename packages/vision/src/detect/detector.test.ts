import { describe, expect, it } from 'vitest';
import { createPyramid } from '../image/pyramid.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { paint } from '../testing/synthetic-face.ts';
import { detect } from './detector.ts';

/** Answers with tensors written by hand, to test the decoding alone. */
function answering(outputs: Record<string, Float32Array>): VisionRuntime {
  return { name: 'by hand', run: async () => outputs, warmUp: async () => {}, dispose: async () => {} };
}

describe('detect', () => {
  it('places a box and its key points in the picture, undoing the letterbox', async () => {
    // Anchor 0 of the full-range grid is the centre of cell (0, 0) of 48: (0.5/48, 0.5/48) of the square.
    const regressors = new Float32Array(2304 * 16);
    regressors.set([48, 96, 24, 12, 0, 0, 19.2, 0], 0);
    const scores = new Float32Array(2304).fill(-50);
    scores[0] = 2;
    const runtime = answering({ reshaped_regressor_face_4: regressors, reshaped_classifier_face_4: scores });
    const image = paint(192, 96, () => [0, 0, 0]); // letterboxed to 192 × 192: 48 rows of bar above and below
    const [found, ...rest] = await detect(createPyramid(image), runtime, 'full-range');
    expect(rest).toEqual([]);
    expect(found!.score).toBeCloseTo(1 / (1 + Math.exp(-2)), 9);
    // centre (48 + 2, 96 + 2 − 48), size 24 × 12
    const { x, y, width, height } = found!.box;
    expect([x, y, width, height]).toEqual([50 - 12, 50 - 6, 24, 12].map((v) => expect.closeTo(v, 9)));
    expect(found!.keypoints[0]!.y).toBeCloseTo(2 - 48, 9);
    expect(found!.keypoints[1]!.x).toBeCloseTo(21.2, 5);
  });

  it('turns what it finds in a turned square back into the picture', async () => {
    const regressors = new Float32Array(2304 * 16);
    regressors.set([48, 96, 24, 12, 0, 0, 19.2, 0], 0);
    const scores = new Float32Array(2304).fill(-50);
    scores[0] = 2;
    const runtime = answering({ reshaped_regressor_face_4: regressors, reshaped_classifier_face_4: scores });
    const square = { cx: 200, cy: 100, width: 192, height: 192, rotation: Math.PI / 2 };
    const pyramid = createPyramid(paint(400, 300, () => [0, 0, 0]));
    const [found] = await detect(pyramid, runtime, 'full-range', square);
    // (50, 98) of 192 is (−46, 2) from the middle, a quarter turn clockwise makes it (−2, −46)
    const { x, y, width, height } = found!.box;
    expect([x, y, width, height]).toEqual([198 - 6, 54 - 12, 12, 24].map((v) => expect.closeTo(v, 9)));
    // (2, 2) is (−94, −94), which becomes (94, −94)
    expect(found!.keypoints[0]).toEqual({ x: expect.closeTo(294, 9), y: expect.closeTo(6, 9) });
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d from a runtime', async (value) => {
    const outputs = {
      regressors: new Float32Array(896 * 16),
      classificators: new Float32Array(896).fill(value),
    };
    const pyramid = createPyramid(paint(64, 64, () => [0, 0, 0]));
    await expect(detect(pyramid, answering(outputs), 'short-range')).rejects.toMatchObject({
      code: 'runtime/failed',
      details: { output: 'classificators' },
    });
  });

  it('refuses a runtime whose answer has the wrong length', async () => {
    const runtime = answering({ regressors: new Float32Array(5), classificators: new Float32Array(896) });
    await expect(
      detect(createPyramid(paint(64, 64, () => [0, 0, 0])), runtime, 'short-range'),
    ).rejects.toMatchObject({
      code: 'runtime/failed',
    });
  });
});
