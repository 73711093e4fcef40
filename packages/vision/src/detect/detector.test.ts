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
    expect(found!.box).toEqual({ x: 50 - 12, y: 50 - 6, width: 24, height: 12 });
    expect(found!.keypoints[0]!.y).toBeCloseTo(2 - 48, 9);
    expect(found!.keypoints[1]!.x).toBeCloseTo(21.2, 5);
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
