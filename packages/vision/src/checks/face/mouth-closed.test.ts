import { describe, expect, it } from 'vitest';
import { faceFrame } from '../../measure/face-frame.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { moved, syntheticFace } from '../../testing/synthetic-face.ts';
import { mouthClosed } from './mouth-closed.ts';

const shut = syntheticFace({ cx: 240, cy: 300, scale: 15 });

describe('mouth-closed', () => {
  it('grows with the gap between the inner lips, in shares of the distance from eyes to chin', () => {
    const before = measureCheck(mouthClosed, shut).value;
    const opening = 0.1 * faceFrame(shut).eyesToChin;
    expect(measureCheck(mouthClosed, moved(shut, 14, 0, opening)).value).toBeCloseTo(before + 0.1, 3);
  });

  it('maps as ISO/IEC 29794-5: 50 at 0.2', () => {
    const { eyesToChin } = faceFrame(shut);
    const before = measureCheck(mouthClosed, shut).value;
    expect(measureCheck(mouthClosed, moved(shut, 14, 0, (0.2 - before) * eyesToChin)).score).toBe(50);
    expect(measureCheck(mouthClosed, shut).score).toBeGreaterThan(90);
  });
});
