import { distance, type Point } from '../../geometry.ts';
import { EYE_OUTLINES } from '../../landmarks/eye-outlines.ts';
import { PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS } from '../../landmarks/topology.ts';
import { type AlignedFace, alignedFace } from '../../measure/aligned-face.ts';
import { areaColour } from '../../measure/area-colour.ts';
import { toScore } from '../../measure/iso-score.ts';
import type { Lab } from '../../measure/lab.ts';
import { grown, outlineOf } from '../../measure/outlines.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import { type Face, landmark } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

/** The coloured ring lies between the pupil and the dark rim; the white of the eye begins beyond. In radii. */
const RING = { from: 0.4, to: 0.85 };
const WHITE_FROM = 1.2;

/** An iris of fewer pixels across has no colour of its own after JPEG. */
const SMALLEST_IRIS = 6;

/**
 * 不得佩戴美瞳. How much bluer or greener the iris is than the white of the same eye, the larger of the differences
 * in b* and a* (CIELAB), of the eye that differs more. Brown irises are hardly bluer than the white.
 */
export const contactLensTint: FaceCheck = {
  code: 'contact-lens-tint',
  kind: 'quality',
  unit: 'level',
  subject: 'face',
  measure(input) {
    const { face } = input;
    const aligned = input.shared(alignedFace);
    const eyes = [
      eyeOf(face, EYE_OUTLINES.left, PICTURE_LEFT_IRIS),
      eyeOf(face, EYE_OUTLINES.right, PICTURE_RIGHT_IRIS),
    ];
    if (eyes.some(({ radius }) => 2 * radius < SMALLEST_IRIS)) return 'too-small';
    const tints = eyes.map((eye) => tintOf(aligned, eye)).filter((tint) => tint !== undefined);
    if (tints.length === 0) return 'too-small';
    const value = Math.max(...tints);
    const region = outlinesRegion(eyes.map(({ outline }) => grown(outline, 1.2)));
    return { value, score: toScore(100 - 3 * Math.max(0, value)), region };
  },
};

interface Eye {
  readonly outline: readonly Point[];
  readonly iris: Point;
  /** Pixels of the analysed picture. */
  readonly radius: number;
}

function eyeOf(face: Face, lids: readonly number[], [middle, ...rim]: readonly number[]): Eye {
  const iris = landmark(face, middle!);
  const radii = rim.map((index) => distance(iris, landmark(face, index)));
  return {
    outline: outlineOf(face, lids),
    iris,
    radius: radii.reduce((sum, r) => sum + r, 0) / radii.length,
  };
}

/** Undefined when the lids hide the ring or the white. */
function tintOf(aligned: AlignedFace, { outline, iris, radius }: Eye): number | undefined {
  const centre = aligned.toAligned(iris);
  const unit = radius * aligned.scale;
  const radii = (x: number, y: number): number => Math.hypot(x - centre.x, y - centre.y) / unit;
  const ring = areaColour(aligned, outline, (x, y) => {
    const r = radii(x, y);
    return r > RING.from && r < RING.to;
  });
  const white = areaColour(aligned, outline, (x, y) => radii(x, y) > WHITE_FROM);
  return ring && white ? coldness(ring, white) : undefined;
}

function coldness(ring: Lab, white: Lab): number {
  return Math.max(white.b - ring.b, white.a - ring.a);
}
