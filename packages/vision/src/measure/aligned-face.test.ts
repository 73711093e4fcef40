import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPyramid } from '../image/pyramid.ts';
import { sharedMeasures } from '../report/shared-measures.ts';
import { paint, syntheticFace, syntheticObservation } from '../testing/synthetic-face.ts';
import { ALIGNED_SIZE, alignedFace, mapping } from './aligned-face.ts';
import { faceFrame } from './face-frame.ts';

describe('alignedFace', () => {
  const face = syntheticFace({ cx: 240, cy: 320, scale: 14 });
  const frame = faceFrame(face);
  const image = paint(480, 640, (x, y) =>
    Math.hypot(x + 0.5 - frame.leftEye.x, y + 0.5 - frame.leftEye.y) < 8 ? [200, 10, 20] : [50, 60, 70],
  );
  const input = sharedMeasures({
    observation: syntheticObservation([face]),
    pyramid: createPyramid(image),
    face,
  });
  const aligned = alignedFace(input);

  it('puts eyes 128 pixels above the chin, level and in the middle', () => {
    const eyes = aligned.toAligned(frame.eyes);
    const chin = aligned.toAligned(frame.chin);
    expect(Math.hypot(chin.x - eyes.x, chin.y - eyes.y)).toBeCloseTo(ALIGNED_SIZE / 4, 6);
    expect(eyes.x).toBeCloseTo(ALIGNED_SIZE / 2, 6);
  });

  it('shows at each place what the picture shows there', () => {
    const { x, y } = aligned.toAligned(frame.leftEye);
    const at = (Math.round(y - 0.5) * ALIGNED_SIZE + Math.round(x - 0.5)) * 3;
    expect([...aligned.rgb.slice(at, at + 3)]).toEqual([200, 10, 20]);
  });

  it('maps there and back', () => {
    const number = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: -3, max: 3, noNaN: true }), (x, y, rotation) => {
        const { toAligned, toPicture } = mapping({ cx: 100, cy: 80, width: 300, height: 300, rotation }, 256);
        const back = toPicture(toAligned({ x, y }));
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });
});
