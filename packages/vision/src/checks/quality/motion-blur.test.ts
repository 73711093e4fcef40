import { describe, expect, it } from 'vitest';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { motionBlur } from './motion-blur.ts';
import { sharpness } from './sharpness.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });

const picture = paint(480, 640, (x, y) => {
  const d = Math.hypot((x % 61) - 30, (y % 53) - 26);
  const v = d < 12 ? 50 : d < 20 ? 190 : 130;
  return [v, v, v];
});

/** The mean along a line of `length` pixels in a direction. */
function smeared(length: number, angle: number): RgbaImage {
  return paint(480, 640, (x, y) => {
    let sum = 0;
    for (let k = 0; k < length; k++) {
      const t = k - (length - 1) / 2;
      const u = Math.min(479, Math.max(0, Math.round(x + t * Math.cos(angle))));
      const v = Math.min(639, Math.max(0, Math.round(y + t * Math.sin(angle))));
      sum += picture.data[(v * 480 + u) * 4]!;
    }
    const mean = Math.round(sum / length);
    return [mean, mean, mean];
  });
}

describe('motion-blur', () => {
  const still = measureCheck(motionBlur, face, picture).value;

  it.each([0, 0.5, 1.2, 2.3])('falls to less than half when smeared along %d rad', (angle) => {
    expect(measureCheck(motionBlur, face, smeared(9, angle)).value).toBeLessThan(still / 2);
  });

  it('notices a smear that leaves the detail across it', () => {
    const level = smeared(9, 0);
    const lost = measureCheck(motionBlur, face, level).value / still;
    const left = measureCheck(sharpness, face, level).value / measureCheck(sharpness, face, picture).value;
    expect(lost).toBeLessThan(0.7 * left);
  });

  it('says nothing of a face with fewer than 40 pixels between the eyes', () => {
    expect(() => measureCheck(motionBlur, syntheticFace({ cx: 240, cy: 300, scale: 5 }), picture)).toThrow(
      /too-small/,
    );
  });
});
