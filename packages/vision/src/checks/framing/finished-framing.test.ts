import { describe, expect, it } from 'vitest';
import { createPyramid } from '../../image/pyramid.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import type { Face, Mask } from '../../observation.ts';
import { sharedMeasures } from '../../report/shared-measures.ts';
import { syntheticCloseUp } from '../../testing/synthetic-close-up.ts';
import { paint, syntheticFace, syntheticObservation } from '../../testing/synthetic-face.ts';
import type { FaceCheck, Measurement, SkipReason } from '../check.ts';
import { crownMargin } from './crown-margin.ts';
import { eyeLine } from './eye-line.ts';
import { faceWidth } from './face-width.ts';
import { halfBody } from './half-body.ts';

const image = paint(480, 640, () => [100, 197, 255]);
const pyramid = createPyramid(image);

function measure(check: FaceCheck, face: Face, parts: object = {}): Measurement | SkipReason {
  const observation = { ...syntheticObservation([face]), ...parts };
  const luminance = () => 'model-missing' as const;
  return check.measure(sharedMeasures({ observation, pyramid, face, frame: faceFrame(face), luminance }));
}

function value(check: FaceCheck, face: Face, parts?: object): number {
  const result = measure(check, face, parts);
  if (typeof result === 'string') throw new Error(result);
  return result.value;
}

const face = syntheticFace({ cx: 240, cy: 320, scale: 14 });
const frame = faceFrame(face);

describe('crown-margin', () => {
  const head = (of: Face) =>
    syntheticCloseUp(of, (x, y) => (Math.abs(x) < 0.6 && y > -1.1 && y < 1 ? 'hair' : 'background'));

  it('is the room above the hair in pixels of a picture 640 high', () => {
    const expected = frame.eyes.y - 1.1 * frame.eyesToChin;
    expect(Math.abs(value(crownMargin, face, { closeUp: head(face) }) - expected)).toBeLessThan(3);
  });

  it('needs the class map', () => {
    expect(measure(crownMargin, face)).toBe('model-missing');
  });
});

describe('face-width and eye-line', () => {
  it('read the distances of the canonical face', () => {
    // The canonical face is 15.33 cm wide between the points at the ears; 14 pixels a centimetre.
    expect(value(faceWidth, face)).toBeCloseTo(14 * 15.33, 0);
    expect(value(eyeLine, face)).toBeCloseTo(frame.eyes.y, 6);
  });

  it('are those of the finished picture, whatever the size of the analysed one', () => {
    const half = syntheticFace({ cx: 120, cy: 160, scale: 7 });
    const parts = { image: { width: 240, height: 320, sourceScale: 4 } };
    expect(value(faceWidth, half, parts)).toBeCloseTo(value(faceWidth, face), 3);
    expect(value(eyeLine, half, parts)).toBeCloseTo(value(eyeLine, face), 3);
  });
});

describe('half-body', () => {
  const small = syntheticFace({ cx: 240, cy: 100, scale: 4 });
  const { chin, eyesToChin } = faceFrame(small);
  /** A person that covers the picture down to a height. */
  const personTo = (end: number): { person: Mask } => ({
    person: {
      width: 48,
      height: 64,
      data: Float32Array.from({ length: 48 * 64 }, (_, i) => (Math.floor(i / 48) * 10 < end ? 1 : 0)),
    },
  });

  it('counts the body from the chin down to where it ends', () => {
    expect(value(halfBody, small, personTo(640))).toBeCloseTo((640 - chin.y) / eyesToChin, 6);
    expect(value(halfBody, small, personTo(400))).toBeCloseTo((400 - chin.y) / eyesToChin, 6);
  });

  it('is 0 when nothing of the body is in the picture', () => {
    expect(value(halfBody, small, personTo(0))).toBe(0);
    const low = syntheticFace({ cx: 240, cy: 600, scale: 14 });
    expect(value(halfBody, low, personTo(640))).toBe(0);
  });
});
