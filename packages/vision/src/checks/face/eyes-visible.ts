import { EYE_OUTLINES } from '../../landmarks/eye-outlines.ts';
import { alignedFace } from '../../measure/aligned-face.ts';
import { classShares } from '../../measure/class-shares.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceContrast, flatness, outlineContrast } from '../../measure/outline-contrast.ts';
import { grown, outlineOf } from '../../measure/outlines.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** The class map is asked about the eye with its lids and lashes, the pixels about its opening. */
const WITH_LIDS = 1.3;
const OPENING = 1.15;

/**
 * 不得遮挡眼睛. How much of the eye is hidden, of the eye that is hidden more, 0–1: the share that shows hair, cloth, a
 * hand or a thing instead of a face, or how surely something flat without pupil and white lies before it.
 */
export const eyesVisible: FaceCheck = {
  code: 'eyes-visible',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const { face, observation } = input;
    const { closeUp } = observation;
    if (!closeUp) return 'model-missing';
    const aligned = input.shared(alignedFace);
    const whole = input.shared(faceContrast);
    const eyes = [outlineOf(face, EYE_OUTLINES.left), outlineOf(face, EYE_OUTLINES.right)];
    const hidden = eyes.map((eye) =>
      Math.max(
        1 - classShares(closeUp, grown(eye, WITH_LIDS))['face-skin'],
        flatness(outlineContrast(aligned, grown(eye, OPENING)), whole),
      ),
    );
    const value = Math.max(...hidden);
    return { value, score: toScore(100 * (1 - value)), region: outlinesRegion(eyes) };
  },
};
