import { describe, expect, it } from 'vitest';
import { POINT } from '../landmarks/topology.ts';
import { faceFrame } from '../measure/face-frame.ts';
import { landmark, type PersonClass } from '../observation.ts';
import { syntheticCloseUp } from '../testing/synthetic-close-up.ts';
import { syntheticFace } from '../testing/synthetic-face.ts';
import { headPlace, type MeasuredHead } from './head-place.ts';

const face = syntheticFace({ cx: 240, cy: 320, scale: 14 });
const { eyes, eyesToChin: t } = faceFrame(face);
const cell = (4 * t) / 256;

/** A head 1.2 T wide: hair from 1.2 to 0.5 T above the eyes, skin below; `change` may say otherwise. */
function place(
  crownIs: 'top-of-hair' | 'hairline',
  change: (x: number, y: number) => PersonClass | undefined = () => undefined,
): MeasuredHead | undefined {
  const map = syntheticCloseUp(face, (x, y) => {
    const own = change(x, y);
    if (own) return own;
    if (Math.abs(x) > 0.6 || y < -1.2 || y > 1) return 'background';
    return y < -0.5 ? 'hair' : 'face-skin';
  });
  return headPlace(face, map, { crownIs });
}

const near = (value: number, expected: number): void => {
  expect(Math.abs(value - expected)).toBeLessThan(1.5 * cell);
};

describe('headPlace', () => {
  it('tells both readings of the crown, and takes the one that the policy names', () => {
    const [byHair, byLine] = [place('top-of-hair')!, place('hairline')!];
    for (const head of [byHair, byLine]) {
      near(head.topOfHairY, eyes.y - 1.2 * t);
      near(head.hairlineY, eyes.y - 0.5 * t);
    }
    expect(byHair.crownY).toBe(byHair.topOfHairY);
    expect(byLine.crownY).toBe(byLine.hairlineY);
  });

  it('takes the top of the head for the hairline where there is no hair, or a hat', () => {
    for (const cover of ['face-skin', 'others'] as const) {
      const head = place('hairline', (x, y) =>
        Math.abs(x) < 0.6 && y < -0.5 && y > -1.2 ? cover : undefined,
      )!;
      expect(head.hairlineY).toBe(head.topOfHairY);
    }
  });

  it('measures eyes, cheeks and the axis between them by the landmarks', () => {
    const { eyesY, centreX, cheeks } = place('top-of-hair')!;
    const [left, right] = [landmark(face, POINT.cheekLeft), landmark(face, POINT.cheekRight)];
    expect(eyesY).toBe(eyes.y);
    expect(centreX).toBeCloseTo(240, 3);
    expect(cheeks).toBeCloseTo(right.x - left.x, 3);
  });

  it('measures the cheeks of a leaning head along the head', () => {
    const [cos, sin] = [Math.cos(0.3), Math.sin(0.3)];
    const rotation = [cos, sin, 0, -sin, cos, 0, 0, 0, 1] as const;
    const leaning = syntheticFace({ cx: 240, cy: 320, scale: 14, rotation });
    const map = syntheticCloseUp(leaning, (x, y) => (Math.hypot(x, y) < 1.2 ? 'face-skin' : 'background'));
    const head = headPlace(leaning, map, { crownIs: 'top-of-hair' });
    expect(head?.cheeks).toBeCloseTo(place('top-of-hair')!.cheeks, 3);
  });

  it('finds no head where there is only wall', () => {
    expect(place('top-of-hair', () => 'background')).toBeUndefined();
  });
});
