import { describe, expect, it } from 'vitest';
import { EYE_OUTLINES } from '../../landmarks/eye-outlines.ts';
import { BROW_OUTLINES } from '../../landmarks/face-outlines.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { outlineOf } from '../../measure/outlines.ts';
import { type Face, landmark, type PersonClass } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { inHeadLengths, syntheticCloseUp } from '../../testing/synthetic-close-up.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import type { Check, Measurement } from '../check.ts';
import { earsSymmetric } from './ears-symmetric.ts';
import { earsVisible } from './ears-visible.ts';
import { hairBehindShoulders } from './hair-behind-shoulders.ts';
import { hairOffBrows } from './hair-off-brows.ts';
import { hairOffEyes } from './hair-off-eyes.ts';
import { noHeadCovering } from './no-head-covering.ts';

const face = syntheticFace({ cx: 400, cy: 500, scale: 20 });
const picture = paint(800, 1000, () => [128, 128, 128]);
const { eyes, eyesToChin } = faceFrame(face);

/** A landmark in lengths "T" from between the eyes. */
function place(index: number): { readonly x: number; readonly y: number } {
  const { x, y } = landmark(face, index);
  return { x: (x - eyes.x) / eyesToChin, y: (y - eyes.y) / eyesToChin };
}

/** A bare round head with short hair, level shoulders and nothing else. */
function bareHead(x: number, y: number): PersonClass {
  const temple = place(356).x;
  if (y > 1.4) return 'clothes';
  if (y > 0.8) return Math.abs(x) < 0.4 ? 'body-skin' : 'background';
  if (Math.abs(x) > temple) return 'background';
  if (y < -1) return 'background';
  return y < -0.6 ? 'hair' : 'face-skin';
}

function measured(
  check: Check,
  classAt: (x: number, y: number) => PersonClass,
  of: Face = face,
): Measurement {
  return measureCheck(check, of, picture, 1, { closeUp: syntheticCloseUp(of, classAt) });
}

describe('no-head-covering', () => {
  it('is 0 on a bare head', () => {
    expect(measured(noHeadCovering, bareHead)).toMatchObject({ value: 0, score: 100 });
  });

  it.each(['clothes', 'others'] as const)(
    'is the share of the head above the brows that shows %s',
    (what) => {
      const start = Math.min(...BROW_OUTLINES.left.map((i) => place(i).y)) - 0.08;
      const band = measured(noHeadCovering, (x, y) => (y < -0.7 && y > -0.9 ? what : bareHead(x, y)));
      expect(band.value).toBeCloseTo(0.2 / (1 + start), 1);
      expect(measured(noHeadCovering, (x, y) => (y < start ? what : bareHead(x, y))).value).toBeGreaterThan(
        0.9,
      );
    },
  );

  it('does not look beyond the head', () => {
    expect(measured(noHeadCovering, (x, y) => (y < -1.2 ? 'clothes' : bareHead(x, y))).value).toBe(0);
    expect(measured(noHeadCovering, (x, y) => (Math.abs(x) > 0.8 ? 'clothes' : bareHead(x, y))).value).toBe(
      0,
    );
  });

  it('leaves rims of glasses at the brows alone', () => {
    const rims = measured(noHeadCovering, (x, y) =>
      Math.abs(y - place(105).y) < 0.04 ? 'others' : bareHead(x, y),
    );
    expect(rims.value).toBe(0);
  });
});

describe('hair-off-brows and hair-off-eyes', () => {
  const above =
    (bottom: number) =>
    (x: number, y: number): PersonClass =>
      y < bottom && y > -1 ? 'hair' : bareHead(x, y);
  const heights = (indices: readonly number[]): number[] => indices.map((i) => place(i).y);

  it('is 0 above the brow and 1 when the fringe hangs over all of it', () => {
    const brow = heights(BROW_OUTLINES.left);
    expect(measured(hairOffBrows, above(Math.min(...brow) - 0.02)).value).toBe(0);
    expect(measured(hairOffBrows, above(Math.max(...brow) + 0.02)).value).toBe(1);
    const half = measured(hairOffBrows, above((Math.min(...brow) + Math.max(...brow)) / 2)).value;
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.9);
  });

  it('counts a thing as hair where hair lies beside it, and not where there is none', () => {
    const brow = heights(BROW_OUTLINES.left);
    const [top, bottom] = [Math.min(...brow), Math.max(...brow)];
    const at = (what: PersonClass, share: number) => (x: number, y: number) =>
      x < 0 && y > top && y < top + share * (bottom - top) ? what : bareHead(x, y);
    expect(measured(hairOffBrows, at('others', 1)).value).toBe(0);
    const mixed = (x: number, y: number): PersonClass =>
      at('hair', 0.3)(x, y) === 'hair' ? 'hair' : at('others', 1)(x, y);
    expect(measured(hairOffBrows, mixed).value).toBeGreaterThan(
      measured(hairOffBrows, at('hair', 0.3)).value + 0.2,
    );
  });

  it('takes the side that is covered more', () => {
    const oneSide = measured(hairOffBrows, (x, y) => (x > 0 && y < 0 ? 'hair' : bareHead(x, y)));
    expect(oneSide.value).toBe(1);
  });

  it('sees hair over an eye, not hair above it', () => {
    const eye = heights(EYE_OUTLINES.left);
    expect(measured(hairOffEyes, above(Math.min(...eye) - 0.05)).value).toBe(0);
    expect(measured(hairOffEyes, above(Math.max(...eye) + 0.05)).value).toBe(1);
    const left = outlineOf(face, EYE_OUTLINES.left);
    const middle = left.reduce((sum, p) => sum + (p.x - eyes.x) / eyesToChin, 0) / left.length;
    const lock = measured(hairOffEyes, (x, y) => (x < middle && Math.abs(y) < 0.3 ? 'hair' : bareHead(x, y)));
    // The eye is some 20 cells wide, and a cell counts whole.
    expect(Math.abs(lock.value - 0.5)).toBeLessThan(0.08);
  });
});

describe('ears-visible and ears-symmetric', () => {
  const edge = place(93).x;
  const withEars =
    (left: number, right: number) =>
    (x: number, y: number): PersonClass => {
      const width = x < 0 ? left : right;
      return y > -0.1 && y < 0.8 && Math.abs(x) < Math.abs(edge) + width ? 'face-skin' : bareHead(x, y);
    };

  it('is 0 with ears, and with ears that lie close to the head', () => {
    expect(measured(earsVisible, withEars(0.15, 0.15)).value).toBe(0);
    expect(measured(earsVisible, withEars(0.02, 0.02)).value).toBe(0);
  });

  it('is 1 when hair or cloth hangs over one of them', () => {
    for (const what of ['hair', 'clothes'] as const) {
      const covered = measured(earsVisible, (x, y) =>
        x > 0.5 && x < 1 && y > -0.5 && y < 1 ? what : withEars(0.15, 0.15)(x, y),
      );
      expect(covered.value).toBe(1);
    }
  });

  it('passes sideburns that end at the height of the nose', () => {
    const sideburns = measured(earsVisible, (x, y) =>
      Math.abs(x) > 0.5 && Math.abs(x) < 0.75 && y < 0.1 && y > -1 ? 'hair' : withEars(0.15, 0.15)(x, y),
    );
    expect(sideburns.value).toBeLessThan(0.5);
  });

  it('sees hair by its colour where the map shows wall beside the face', () => {
    const beside = (x: number, y: number): boolean =>
      Math.abs(x) > 0.4 && Math.abs(x) < 1 && y > -1 && y < 0.9 && bareHead(x, y) === 'background';
    const at = inHeadLengths(face);
    const value = (curtain: readonly [number, number, number]): number => {
      const image = paint(800, 1000, (px, py) => {
        const [x, y] = at(px, py);
        if (bareHead(x, y) === 'hair') return [30, 25, 22];
        return beside(x, y) ? curtain : [200, 200, 205];
      });
      return measureCheck(earsVisible, face, image, 1, { closeUp: syntheticCloseUp(face, bareHead) }).value;
    };
    expect(value([34, 28, 24])).toBe(1);
    expect(value([200, 200, 205])).toBe(0);
    expect(value([110, 110, 118])).toBe(0); // a shadow
  });

  it('is the difference of what shows on both sides', () => {
    expect(measured(earsSymmetric, withEars(0.15, 0.15)).value).toBeLessThan(0.02);
    expect(measured(earsSymmetric, withEars(0.05, 0.2)).value).toBeCloseTo(0.15, 1);
  });
});

describe('hair-behind-shoulders', () => {
  it('is the area of hair below the shoulders in squares of the length from eyes to chin', () => {
    expect(measured(hairBehindShoulders, bareHead).value).toBe(0);
    const strands = measured(hairBehindShoulders, (x, y) =>
      Math.abs(Math.abs(x) - 0.5) < 0.1 && y > 0 && y < 1.9 ? 'hair' : bareHead(x, y),
    );
    expect(strands.value).toBeCloseTo(2 * 0.2 * 0.4, 1);
  });

  it('leaves hair beside the neck alone', () => {
    const behind = measured(hairBehindShoulders, (x, y) =>
      Math.abs(x) > 0.4 && Math.abs(x) < 0.7 && y > 0 && y < 1.4 ? 'hair' : bareHead(x, y),
    );
    expect(behind.value).toBe(0);
  });

  it('does not count what the map repeats beyond the edge of the picture', () => {
    const low = syntheticFace({ cx: 400, cy: 850, scale: 20 });
    expect(measured(hairBehindShoulders, () => 'hair', low).value).toBe(0);
  });
});

describe('checks of hair', () => {
  it.each([noHeadCovering, hairOffBrows, hairOffEyes, earsVisible, earsSymmetric, hairBehindShoulders])(
    'are skipped without a close-up',
    (check) => {
      expect(() => measureCheck(check, face, picture)).toThrow('model-missing');
    },
  );
});
