import { describe, expect, it } from 'vitest';
import { createPyramid } from '../../image/pyramid.ts';
import { sharedMeasures } from '../../report/shared-measures.ts';
import { paint, syntheticFace, syntheticObservation } from '../../testing/synthetic-face.ts';
import { singleFace } from './single-face.ts';

const pyramid = createPyramid(paint(480, 640, () => [0, 0, 0]));
const large = syntheticFace({ cx: 140, cy: 300, scale: 10 });
const small = syntheticFace({ cx: 380, cy: 300, scale: 5 });

function measure(faces: Parameters<typeof syntheticObservation>[0]): unknown {
  return singleFace.measure(sharedMeasures({ observation: syntheticObservation(faces), pyramid }));
}

describe('single-face', () => {
  it('counts the faces', () => {
    expect(measure([])).toMatchObject({ value: 0, score: 0, region: null });
    expect(measure([large])).toMatchObject({ value: 1, score: 100, region: null });
  });

  it('scores a bystander by the share of area and boxes everyone', () => {
    const result = measure([large, small]);
    expect(result).toMatchObject({ value: 2, score: 75 });
    const { box } = (result as { region: { box: { x: number; width: number } } }).region;
    expect(box.x).toBeLessThan(140);
    expect(box.x + box.width).toBeGreaterThan(380);
  });
});
