import { describe, expect, it } from 'vitest';
import { gammaCoded, linearLight } from '../../measure/lab.ts';
import type { PersonClass } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { syntheticCloseUp } from '../../testing/synthetic-close-up.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { SKIN, type SyntheticGlasses, syntheticGlasses } from '../../testing/synthetic-glasses.ts';
import type { FaceCheck } from '../check.ts';
import { frameOffEyes } from './frame-off-eyes.ts';
import { glassesPresent } from './glasses-present.ts';
import { lensGlare } from './lens-glare.ts';
import { lensTint } from './lens-tint.ts';

const face = syntheticFace({ cx: 120, cy: 150, scale: 7.5 });

function value(check: FaceCheck, glasses: SyntheticGlasses): number {
  const { image, seen } = syntheticGlasses(face, glasses);
  return measureCheck(check, face, image, 1, seen).value;
}

/** Skin behind a lens that lets a share of each colour through. */
const through = (...shares: readonly [number, number, number]): (() => readonly [number, number, number]) => {
  const [r, g, b] = SKIN.map((v, i) => Math.round(gammaCoded(linearLight(v / 255) * shares[i]!)));
  return () => [r!, g!, b!];
};

const bare = (classAt: Parameters<typeof syntheticCloseUp>[1]) => ({
  closeUp: syntheticCloseUp(face, classAt),
});
const plain = paint(240, 320, () => SKIN);

describe('glasses-present', () => {
  it.each([
    ['whole rims', {}],
    ['half rims', { halfRim: true }],
    ['dark lenses', { opaque: true }],
    ['rims of which the class map sees the outer ends', { lost: true }],
    ['glasses on the tip of the nose', { down: 0.2 }],
  ] as const)('sees %s', (_, glasses) => expect(value(glassesPresent, glasses)).toBeGreaterThan(0.8));

  it.each<[string, (x: number, y: number) => PersonClass]>([
    ['nothing', () => 'face-skin'],
    ['a headband down to the brows', (_x: number, y: number) => (y < -0.25 ? 'others' : 'face-skin')],
    ['paint round one eye', (x: number) => (x < -0.2 ? 'others' : 'face-skin')],
    ['earrings', (x: number, y: number) => (Math.abs(x) > 0.7 && y > 0.4 ? 'others' : 'face-skin')],
  ])('is not taken in by %s', (_, classAt) => {
    expect(measureCheck(glassesPresent, face, plain, 1, bare(classAt)).value).toBe(0);
  });

  it('marks both lenses', () => {
    const { image, seen } = syntheticGlasses(face, {});
    const { box } = measureCheck(glassesPresent, face, image, 1, seen).region!;
    expect(box.x + box.width / 2).toBeCloseTo(120, 0);
    expect(box.width).toBeGreaterThan(2 * box.height);
  });
});

describe('lens-tint', () => {
  it.each([1, 0.64, 0.3])('reads what a grey lens lets through: %d', (share) => {
    expect(value(lensTint, { lens: through(share, share, share) })).toBeCloseTo(share, 1);
  });

  it('reads the colour that is kept back most', () => {
    expect(value(lensTint, { lens: through(0.95, 0.8, 0.4) })).toBeCloseTo(0.4, 1);
  });

  it('reads an opaque lens', () => {
    expect(value(lensTint, { opaque: true, lens: () => [15, 15, 18] })).toBeLessThan(0.05);
  });

  it('takes a shadow behind one lens for a shadow', () => {
    const shade = through(0.3, 0.3, 0.3);
    const lens: SyntheticGlasses['lens'] = (_x, _y, side) => (side === 'left' ? shade() : SKIN);
    expect(value(lensTint, { lens })).toBeCloseTo(1, 1);
  });

  it('is 1 without glasses', () => {
    expect(
      measureCheck(
        lensTint,
        face,
        plain,
        1,
        bare(() => 'face-skin'),
      ),
    ).toMatchObject({ value: 1, score: 100 });
  });
});

describe('lens-glare', () => {
  const patch = (half: number, rgb: readonly [number, number, number]): SyntheticGlasses => ({
    lens: (x, y) => (Math.abs(x) < half && Math.abs(y) < half ? rgb : SKIN),
  });

  it('is the share of the lens that is white', () => {
    const whole = 2 * 0.36 * (2 * 0.28);
    expect(value(lensGlare, patch(0.14, [250, 250, 255]))).toBeCloseTo(0.28 ** 2 / whole, 1);
  });

  it.each([
    { name: 'nothing', rgb: SKIN },
    { name: 'a shine on the skin, which keeps its colour', rgb: [235, 178, 145] as const },
    { name: 'a dark iris', rgb: [40, 30, 25] as const },
  ])('is 0 for $name', ({ rgb }) => expect(value(lensGlare, patch(0.14, rgb))).toBe(0));
});

describe('frame-off-eyes', () => {
  it('is 0 when the eyes are in the middle of the lenses', () => {
    expect(value(frameOffEyes, {})).toBe(0);
  });

  it('sees a rim that crosses the eyes', () => {
    expect(value(frameOffEyes, { down: 0.3 })).toBeGreaterThan(0.2);
  });

  it('follows a rim that the class map loses, but not into the iris', () => {
    expect(value(frameOffEyes, { down: 0.3, lost: true })).toBeGreaterThan(0.2);
    expect(value(frameOffEyes, { lost: true })).toBe(0);
  });

  it('leaves dark lenses to lens-tint', () => {
    expect(value(frameOffEyes, { opaque: true })).toBe(0);
  });
});

describe.each([glassesPresent, lensTint, lensGlare, frameOffEyes])('$code', (check) => {
  it('is skipped without a close-up', () => {
    expect(() => measureCheck(check, face)).toThrow(/model-missing/);
  });
});
