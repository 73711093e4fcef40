import { describe, expect, it } from 'vitest';
import { syntheticCloseUp } from '../testing/synthetic-close-up.ts';
import { syntheticFace } from '../testing/synthetic-face.ts';
import { crown } from './crown.ts';
import { faceFrame } from './face-frame.ts';

const face = syntheticFace({ cx: 240, cy: 320, scale: 14 });
const { eyes, eyesToChin: t } = faceFrame(face);
/** A head 1.2 wide and up to `top` above the eyes, in T. */
const head = (x: number, y: number, top = 1.1): boolean => Math.abs(x) < 0.6 && y > -top && y < 1;
const cell = (4 * t) / 256;

describe('crown', () => {
  it('is the top of the hair, in the middle of the head', () => {
    const top = crown(
      face,
      syntheticCloseUp(face, (x, y) => (head(x, y) ? 'hair' : 'background')),
    )!;
    expect(Math.abs(top.y - (eyes.y - 1.1 * t))).toBeLessThan(1.5 * cell);
    expect(top.x).toBeCloseTo(eyes.x, 0);
  });

  it('passes over a single hair and over what does not hang together with the head', () => {
    const map = syntheticCloseUp(face, (x, y) => {
      const hair = Math.abs(x) < 0.03 && y > -1.5 && y < 0;
      const lamp = y < -1.3 && x > 0.2;
      return head(x, y) || hair || lamp ? 'hair' : 'background';
    });
    expect(Math.abs(crown(face, map)!.y - (eyes.y - 1.1 * t))).toBeLessThan(1.5 * cell);
  });

  it('takes a hat for a part of the head', () => {
    const map = syntheticCloseUp(face, (x, y) =>
      head(x, y) ? 'hair' : head(x, y, 1.4) ? 'others' : 'background',
    );
    expect(Math.abs(crown(face, map)!.y - (eyes.y - 1.4 * t))).toBeLessThan(1.5 * cell);
  });

  it('is the edge of the picture when that cuts the head, and nothing without a head', () => {
    const high = syntheticFace({ cx: 240, cy: 120, scale: 14 });
    expect(
      crown(
        high,
        syntheticCloseUp(high, (x, y) => (head(x, y, 1.6) ? 'hair' : 'background')),
      )?.y,
    ).toBe(0);
    expect(
      crown(
        face,
        syntheticCloseUp(face, () => 'background'),
      ),
    ).toBeNull();
  });
});
