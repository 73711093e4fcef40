import { describe, expect, it } from 'vitest';
import { createPyramid } from '../../image/pyramid.ts';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { boundsOfMesh } from '../../landmarks/bounds-of-mesh.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { type ClassMap, PERSON_CLASSES, type PersonClass } from '../../observation.ts';
import { sharedMeasures } from '../../report/shared-measures.ts';
import { paint, syntheticFace, syntheticObservation } from '../../testing/synthetic-face.ts';
import type { Check } from '../check.ts';
import { backgroundColour } from './background-colour.ts';
import { backgroundTexture } from './background-texture.ts';
import { backgroundUniformity } from './background-uniformity.ts';
import { noOtherObject } from './no-other-object.ts';

const face = syntheticFace({ cx: 240, cy: 320, scale: 12 });
const isPerson = (x: number, y: number): boolean => Math.hypot(x - 240, y - 320) < 150 || y > 460;

function classMap(classAt: (x: number, y: number) => PersonClass): ClassMap {
  const labels = Uint8Array.from({ length: 256 * 256 }, (_, i) => {
    const x = (((i % 256) + 0.5) / 256) * 480;
    const y = ((Math.floor(i / 256) + 0.5) / 256) * 640;
    return PERSON_CLASSES.indexOf(classAt(x, y));
  });
  return { labels, confidence: new Float32Array(labels.length).fill(1), width: 256, height: 256 };
}
const onlyPerson = classMap((x, y) => (isPerson(x, y) ? 'face-skin' : 'background'));

function run(check: Check, image: RgbaImage, classes: ClassMap | undefined = onlyPerson) {
  const { classes: _, ...bare } = syntheticObservation([face]);
  const observation = classes ? { ...bare, classes } : bare;
  const pyramid = createPyramid(image);
  const luminance = () => 'model-missing' as const;
  return check.measure(sharedMeasures({ observation, pyramid, face, frame: faceFrame(face), luminance }));
}
function value(check: Check, image: RgbaImage, classes?: ClassMap): number {
  const result = run(check, image, classes);
  if (typeof result === 'string') throw new Error(result);
  return result.value;
}

/** The person is another colour than the background, which must not matter. */
const behind = (colour: (x: number, y: number) => readonly [number, number, number]): RgbaImage =>
  paint(480, 640, (x, y) => (isPerson(x, y) ? [180, 140, 120] : colour(x, y)));
const blue = behind(() => [100, 197, 255]);

describe('background-uniformity', () => {
  it('is 0 for one colour, also next to a person', () => {
    expect(value(backgroundUniformity, blue)).toBeLessThan(0.01);
  });

  it('grows with a gradient, a shadow of a tenth of the background and a pattern', () => {
    const gradient = behind((_x, y) => [100 + y / 5, 197, 255]);
    expect(value(backgroundUniformity, gradient)).toBeGreaterThan(10);
    const shadow = behind((x, y) => (x < 70 && y < 300 ? [70, 140, 185] : [100, 197, 255]));
    expect(value(backgroundUniformity, shadow)).toBeGreaterThan(10);
    const stripes = behind((x) => (x % 64 < 32 ? [100, 197, 255] : [255, 255, 255]));
    expect(value(backgroundUniformity, stripes)).toBeGreaterThan(10);
  });

  it('passes over a speck', () => {
    const speck = behind((x, y) => (x < 40 && y < 40 ? [0, 0, 0] : [100, 197, 255]));
    expect(value(backgroundUniformity, speck)).toBeLessThan(1);
  });
});

describe('background-texture', () => {
  it('is 0 for one colour and small for a slow gradient', () => {
    expect(
      value(
        backgroundTexture,
        paint(480, 640, () => [100, 197, 255]),
      ),
    ).toBe(0);
    const slow = paint(480, 640, (_x, y) => [y / 8, y / 8, y / 8]);
    expect(value(backgroundTexture, slow)).toBeLessThan(12);
  });

  it('sees of the outline of the person what the erosion of the standard leaves', () => {
    expect(value(backgroundTexture, blue)).toBeLessThan(25);
  });

  it('is large for a pattern', () => {
    expect(
      value(
        backgroundTexture,
        behind((x, y) => (((x >> 3) + (y >> 3)) % 2 ? [255, 255, 255] : [0, 0, 0])),
      ),
    ).toBeGreaterThan(100);
  });
});

describe('background-colour', () => {
  it('is the largest difference from RGB(100, 197, 255)', () => {
    expect(value(backgroundColour, blue)).toBe(0);
    expect(
      value(
        backgroundColour,
        behind(() => [104, 190, 255]),
      ),
    ).toBe(7);
    expect(
      value(
        backgroundColour,
        behind(() => [255, 255, 255]),
      ),
    ).toBe(155);
  });
});

describe('no-other-object', () => {
  const and = (classAt: (x: number, y: number) => PersonClass): ClassMap =>
    classMap((x, y) => (isPerson(x, y) ? 'face-skin' : classAt(x, y)));

  it('is 0 for one person', () => {
    expect(value(noOtherObject, blue)).toBe(0);
  });

  it('counts a second face, also of somebody who touches the student', () => {
    const other = syntheticFace({ cx: 60, cy: 80, scale: 5 });
    const observation = { ...syntheticObservation([face, other]), classes: classMap(() => 'clothes') };
    const pyramid = createPyramid(blue);
    const luminance = () => 'model-missing' as const;
    const result = noOtherObject.measure(
      sharedMeasures({ observation, pyramid, face, frame: faceFrame(face), luminance }),
    );
    if (typeof result === 'string') throw new Error(result);
    const box = boundsOfMesh(other.landmarks);
    expect(result.value).toBeCloseTo((box.width * box.height) / (480 * 640), 6);
    expect(result.region?.box).toEqual(box);
  });

  it('takes a face and a body that a mask parts for one student', () => {
    const masked = classMap((x, y) => (isPerson(x, y) && !(y > 330 && y < 400) ? 'face-skin' : 'background'));
    expect(value(noOtherObject, blue, masked)).toBe(0);
  });

  it('is the share of the largest other part, not of the student', () => {
    const hand = and((x, y) =>
      x < 60 && y < 64 ? 'body-skin' : x > 460 && y < 20 ? 'others' : 'background',
    );
    expect(value(noOtherObject, blue, hand)).toBeCloseTo((60 * 64) / (480 * 640), 3);
    const result = run(noOtherObject, blue, hand);
    if (typeof result === 'string') throw new Error(result);
    expect(result.region?.box).toEqual({
      x: 0,
      y: 0,
      width: expect.closeTo(60, 0),
      height: expect.closeTo(65, 0),
    });
  });
});

it('without a class map none of them is made; with hardly any background none of its colours', () => {
  const { classes: _, ...bare } = syntheticObservation([face]);
  const pyramid = createPyramid(blue);
  const luminance = () => 'model-missing' as const;
  const input = sharedMeasures({ observation: bare, pyramid, face, frame: faceFrame(face), luminance });
  for (const check of [backgroundUniformity, backgroundTexture, backgroundColour, noOtherObject]) {
    expect(check.measure(input)).toBe('model-missing');
  }
  const full = classMap(() => 'clothes');
  for (const check of [backgroundUniformity, backgroundTexture, backgroundColour]) {
    expect(run(check, blue, full)).toBe('too-small');
  }
});
