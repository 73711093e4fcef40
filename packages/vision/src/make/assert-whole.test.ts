import { describe, expect, it } from 'vitest';
import { ALL_POINTS } from '../landmarks/topology.ts';
import type { Observation } from '../observation.ts';
import { paint, syntheticFace } from '../testing/synthetic-face.ts';
import { assertWhole } from './assert-whole.ts';

const image = paint(64, 64, () => [0, 0, 0]);
const map = { labels: new Uint8Array(16), confidence: new Float32Array(16), width: 4, height: 4 };
const area = { cx: 32, cy: 32, width: 30, height: 30, rotation: 0 };
const face = syntheticFace({ cx: 32, cy: 32, scale: 2 });
const whole: Required<Observation> = {
  image: { width: 64, height: 64, sourceScale: 1 },
  faces: [face],
  person: { data: new Float32Array(16), width: 4, height: 4 },
  classes: map,
  closeUp: { ...map, area },
};

describe('assertWhole', () => {
  it('takes what analyse gives, with a face and without', () => {
    const { closeUp: _, ...nobody } = { ...whole, faces: [] };
    expect(() => assertWhole(whole, image)).not.toThrow();
    expect(() => assertWhole(nobody, image)).not.toThrow();
  });

  it.each<[string, unknown]>([
    ['nothing at all', {}],
    ['one of another picture', { ...whole, image: { ...whole.image, width: 63 } }],
    ['one that went through JSON', JSON.parse(JSON.stringify(whole))],
    ['one without class maps', { ...whole, classes: undefined }],
    ['too few cells', { ...whole, classes: { ...map, labels: new Uint8Array(15) } }],
    ['cells of another size', { ...whole, closeUp: { ...map, width: 1e6, area } }],
    ['no cells', { ...whole, closeUp: { ...map, width: 0, labels: new Uint8Array(0), area } }],
    ['a place that is no number', { ...whole, closeUp: { ...map, area: { ...area, cx: Number.NaN } } }],
    ['too few landmarks', { ...whole, faces: [{ ...face, landmarks: new Float32Array(9) }] }],
    [
      'landmarks that are no numbers',
      { ...whole, faces: [{ ...face, landmarks: new Float32Array(ALL_POINTS * 3).fill(Number.NaN) }] },
    ],
  ])('refuses %s', (_, observation) => {
    expect(() => assertWhole(observation as Observation, image)).toThrow(
      expect.objectContaining({ code: 'input/invalid' }),
    );
  });
});
