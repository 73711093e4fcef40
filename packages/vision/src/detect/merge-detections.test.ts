import { describe, expect, it } from 'vitest';
import type { Detection } from './detection.ts';
import { overlap } from './detection.ts';
import { mergeDetections } from './merge-detections.ts';

function at(x: number, score: number, width = 10): Detection {
  return {
    box: { x, y: 0, width, height: 10 },
    score,
    keypoints: [{ x: x + 1, y: 2 }],
    detector: 'short-range',
  };
}

describe('overlap', () => {
  it('is the shared part of the union', () => {
    expect(overlap(at(0, 1).box, at(5, 1).box)).toBeCloseTo(50 / 150, 12);
    expect(overlap(at(0, 1).box, at(10, 1).box)).toBe(0);
    expect(overlap(at(3, 1).box, at(3, 1).box)).toBe(1);
  });
});

describe('mergeDetections', () => {
  it('averages the boxes of one face by score and keeps the best score', () => {
    const [merged, ...rest] = mergeDetections([at(0, 0.9), at(2, 0.6)]);
    expect(rest).toEqual([]);
    expect(merged!.score).toBe(0.9);
    expect(merged!.box.x).toBeCloseTo((0 * 0.9 + 2 * 0.6) / 1.5, 9);
    expect(merged!.keypoints[0]!.x).toBeCloseTo(1 + (2 * 0.6) / 1.5, 9);
  });

  it('keeps faces apart that hardly overlap, the strongest first', () => {
    const found = mergeDetections([at(0, 0.6), at(30, 0.8), at(60, 0.7)]);
    expect(found.map((d) => Math.round(d.box.x))).toEqual([30, 60, 0]);
  });

  it('of nothing is nothing', () => expect(mergeDetections([])).toEqual([]));
});
