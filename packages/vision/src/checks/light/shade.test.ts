import { describe, expect, it } from 'vitest';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { lightTopDown } from './light-top-down.ts';
import { shadowOnFace } from './shadow-on-face.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const { eyes, interEye, eyesToChin } = faceFrame(face);

/** Skin under a part of full light that depends on the place, in inter-eye distances from between the eyes. */
function lit(part: (x: number, y: number) => number, skin = [230, 180, 150]): RgbaImage {
  return paint(480, 640, (x, y) => {
    const k = part((x - eyes.x) / interEye, (y - eyes.y) / interEye) ** (1 / 2.2);
    return [skin[0]! * k, skin[1]! * k, skin[2]! * k];
  });
}

describe('shadow-on-face', () => {
  it('is 0 in even light, on light and dark skin', () => {
    expect(
      measureCheck(
        shadowOnFace,
        face,
        lit(() => 1),
      ),
    ).toMatchObject({ value: 0, score: 100, region: null });
    expect(
      measureCheck(
        shadowOnFace,
        face,
        lit(() => 1, [80, 50, 40]),
      ).value,
    ).toBe(0);
  });

  it('is the shadowed share, with the region of the shadow', () => {
    const side = measureCheck(
      shadowOnFace,
      face,
      lit((x) => (x > 0.3 ? 0.2 : 1)),
    );
    expect(side.value).toBeGreaterThan(0.15);
    expect(side.value).toBeLessThan(0.45);
    expect(side.region?.box.x).toBeGreaterThan(eyes.x + 0.2 * interEye);
    const brim = measureCheck(
      shadowOnFace,
      face,
      lit((_, y) => (y < -0.3 ? 0.15 : 1)),
    );
    expect(brim.value).toBeGreaterThan(0.15);
  });

  it('takes half of the light for shading, not for shadow', () => {
    expect(
      measureCheck(
        shadowOnFace,
        face,
        lit((x) => (x > 0.3 ? 0.5 : 1)),
      ).value,
    ).toBe(0);
  });

  it('does not look at a beard', () => {
    expect(
      measureCheck(
        shadowOnFace,
        face,
        lit((_, y) => (y > 1.1 ? 0.1 : 1)),
      ).value,
    ).toBeLessThan(0.02);
  });
});

describe('light-top-down', () => {
  it('is 1 in even light', () => {
    expect(
      measureCheck(
        lightTopDown,
        face,
        lit(() => 1),
      ).value,
    ).toBeCloseTo(1, 2);
  });

  it('is the light above over the light below', () => {
    const chin = eyesToChin / interEye;
    const lamp = measureCheck(
      lightTopDown,
      face,
      lit((_, y) => (y < 0.5 * chin ? 1 : 0.25)),
    );
    expect(lamp.value).toBeGreaterThan(3.6);
    expect(lamp.value).toBeLessThan(4.4);
    expect(
      measureCheck(
        lightTopDown,
        face,
        lit((_, y) => (y < 0.5 * chin ? 0.25 : 1)),
      ).value,
    ).toBeLessThan(0.3);
  });
});
