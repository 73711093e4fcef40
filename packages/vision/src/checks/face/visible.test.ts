import { describe, expect, it } from 'vitest';
import { distance } from '../../geometry.ts';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { OUTER_LIPS } from '../../landmarks/face-outlines.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { outlineOf } from '../../measure/outlines.ts';
import type { PersonClass } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { inHeadLengths, syntheticCloseUp } from '../../testing/synthetic-close-up.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import type { Check } from '../check.ts';
import { eyesVisible } from './eyes-visible.ts';
import { mouthVisible } from './mouth-visible.ts';

const face = syntheticFace({ cx: 300, cy: 400, scale: 20 });
const { leftEye, rightEye, eyesToChin } = faceFrame(face);
const lips = outlineOf(face, OUTER_LIPS);
const mouthY = lips.reduce((sum, p) => sum + p.y, 0) / lips.length;
const heads = inHeadLengths(face);

type Rgb = readonly [number, number, number];

/** Eyes with pupil and white, a dark line between the lips, and `over` drawn over all of it. */
function picture(over: (x: number, y: number) => Rgb | undefined = () => undefined): RgbaImage {
  return paint(600, 800, (x, y) => {
    const drawn = over(...heads(x, y));
    if (drawn) return drawn;
    const d = Math.min(...[leftEye, rightEye].map((eye) => distance(eye, { x, y })));
    if (d < 0.04 * eyesToChin) return [30, 22, 20];
    if (d < 0.16 * eyesToChin) return [225, 220, 215];
    return Math.abs(y - mouthY) < 0.02 * eyesToChin ? [60, 25, 25] : [205, 160, 130];
  });
}

function value(
  check: Check,
  image: RgbaImage,
  classAt: (x: number, y: number) => PersonClass = skin,
): number {
  return measureCheck(check, face, image, 1, { closeUp: syntheticCloseUp(face, classAt) }).value;
}

const skin = (): PersonClass => 'face-skin';
const inEyes = (x: number, y: number): boolean => Math.abs(y) < 0.2 && Math.abs(x) < 0.7;
const inMouth = (x: number, y: number): boolean => y > 0.45 && y < 0.9 && Math.abs(x) < 0.5;

describe('eyes-visible', () => {
  it('is 0 with free eyes', () => {
    expect(value(eyesVisible, picture())).toBe(0);
  });

  it.each(['others', 'hair', 'body-skin', 'clothes'] as const)('is 1 with %s over the eyes', (what) => {
    expect(value(eyesVisible, picture(), (x, y) => (inEyes(x, y) ? what : 'face-skin'))).toBe(1);
    expect(value(eyesVisible, picture(), (x, y) => (inEyes(x, y) && x > 0 ? what : 'face-skin'))).toBe(1);
  });

  it.each([[[0, 0, 0]], [[255, 255, 255]], [[198, 150, 120]]] as const)(
    'is 1 with a flat bar over one eye that the class map takes for skin: %j',
    (colour) => {
      expect(
        value(
          eyesVisible,
          picture((x, y) => (inEyes(x, y) && x < 0 ? colour : undefined)),
        ),
      ).toBe(1);
    },
  );

  it('is the share that is covered', () => {
    const half = value(eyesVisible, picture(), (x, y) => (inEyes(x, y) && y < 0 ? 'others' : 'face-skin'));
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.75);
  });

  it('sees eyes in a photo that is much too dark', () => {
    const { data, ...size } = picture();
    const dark = data.map((v, i) => (i % 4 === 3 ? v : v / 4));
    expect(value(eyesVisible, { ...size, data: dark })).toBe(0);
  });
});

describe('eyes-visible and mouth-visible', () => {
  it('see through haze, which takes contrast from the whole face', () => {
    const { data, ...size } = picture();
    const hazy = { ...size, data: data.map((v, i) => (i % 4 === 3 ? v : 190 + v * 0.15)) };
    expect(value(eyesVisible, hazy)).toBe(0);
    expect(value(mouthVisible, hazy)).toBe(0);
  });
});

describe('mouth-visible', () => {
  it('is 0 with free lips, and under what the class map takes for a beard', () => {
    expect(value(mouthVisible, picture())).toBe(0);
    expect(value(mouthVisible, picture(), (x, y) => (inMouth(x, y) ? 'hair' : 'face-skin'))).toBe(0);
  });

  it.each(['others', 'body-skin', 'clothes', 'background'] as const)('is 1 under %s', (what) => {
    expect(value(mouthVisible, picture(), (x, y) => (inMouth(x, y) ? what : 'face-skin'))).toBe(1);
  });

  it('is 1 under a flat mask that the class map takes for skin', () => {
    expect(
      value(
        mouthVisible,
        picture((x, y) => (inMouth(x, y) ? [170, 205, 225] : undefined)),
      ),
    ).toBe(1);
  });
});
