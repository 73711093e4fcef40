import { cheekSquares, squareLuminance } from '../../measure/cheeks.ts';
import { toScore } from '../../measure/iso-score.ts';
import { rectsRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 光线均匀. Luminance of the darker cheek divided by that of the brighter one, 0–1, on the cheek squares of
 * ISO/IEC 29794-5. The standard's own measure, the overlap of the two histograms, reads 0 on sharp and
 * evenly lit portraits as well as on half-dark ones, so it is not used for a verdict.
 */
export const illuminationUniformity: FaceCheck = {
  code: 'illumination-uniformity',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ pyramid, frame }) {
    const squares = cheekSquares(frame);
    const levels = squares.map((square) => squareLuminance(pyramid, square));
    const brighter = Math.max(...levels);
    // Two black cheeks are equally lit: that they are black is for under-exposure to say.
    const value = brighter === 0 ? 1 : Math.min(...levels) / brighter;
    return { value, score: toScore(100 * value), region: rectsRegion(squares) };
  },
};
