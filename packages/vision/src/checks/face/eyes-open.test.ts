import { describe, expect, it } from 'vitest';
import { LID_PAIRS } from '../../landmarks/topology.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { type Face, landmark } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { moved, syntheticFace } from '../../testing/synthetic-face.ts';
import { eyesOpen } from './eyes-open.ts';

const open = syntheticFace({ cx: 240, cy: 300, scale: 15 });

/** Lets the upper lid of one eye fall to leave a share of its gap. */
function closed(face: Face, pairs: readonly (readonly [number, number])[], left: number): Face {
  return pairs.reduce((changed, [upper, lower]) => {
    const a = landmark(face, upper);
    const b = landmark(face, lower);
    return moved(changed, upper, (b.x - a.x) * (1 - left), (b.y - a.y) * (1 - left));
  }, face);
}

describe('eyes-open', () => {
  it('divides the widest lid gap by the distance from eyes to chin', () => {
    const gaps = LID_PAIRS.left.map(([u, l]) => {
      const a = landmark(open, u);
      const b = landmark(open, l);
      return Math.hypot(a.x - b.x, a.y - b.y);
    });
    expect(measureCheck(eyesOpen, open).value).toBeCloseTo(Math.max(...gaps) / faceFrame(open).eyesToChin, 5);
  });

  it('follows the eye that is open less', () => {
    const whole = measureCheck(eyesOpen, open).value;
    const wink = measureCheck(eyesOpen, closed(open, LID_PAIRS.right, 0.25));
    expect(wink.value).toBeCloseTo(whole / 4, 2);
    const { box } = wink.region!;
    expect(box.x).toBeGreaterThan(240); // the eye on the right of the picture
  });

  it('maps as ISO/IEC 29794-5: 50 at 0.02, near 100 when open, near 0 when shut', () => {
    expect(measureCheck(eyesOpen, closed(closed(open, LID_PAIRS.left, 0), LID_PAIRS.right, 0)).score).toBe(
      12,
    );
    expect(measureCheck(eyesOpen, open).score).toBeGreaterThan(95);
  });
});
