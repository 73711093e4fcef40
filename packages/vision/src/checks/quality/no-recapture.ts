import { toScore } from '../../measure/iso-score.ts';
import { moireOf } from '../../measure/moire.ts';
import { faceRegion } from '../../measure/regions.ts';
import { surroundingLines } from '../../measure/surrounding-lines.ts';
import type { FaceCheck } from '../check.ts';

/** A wave that stands out by this factor is certainly none of the skin. */
const CERTAIN = 12;

/**
 * 严禁翻拍其他照片. How much speaks for a photo of a print or a screen, 0–1: that straight edges run round the
 * head on three sides, or that a regular pattern lies over the face. Whichever is stronger counts.
 */
export const noRecapture: FaceCheck = {
  code: 'no-recapture',
  kind: 'authenticity',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const [, , third] = surroundingLines(input).sort((a, b) => b - a);
    const value = Math.max(Math.min(1, third ?? 0), Math.min(1, moireOf(input) / CERTAIN));
    return { value, score: toScore(100 * (1 - value)), region: faceRegion(input.face) };
  },
};
