import { boundsOf } from '../../geometry.ts';
import { framedSides } from '../../measure/frame-sides.ts';
import { toScore } from '../../measure/iso-score.ts';
import { textLines } from '../../measure/text-lines.ts';
import type { PictureCheck } from '../check.ts';

/**
 * 不得添加边框、文字、图案. The number of sides with a frame or bar along them, plus 1 when there are lines of
 * letters. However many, these count once: behind the student there may be a poster.
 */
export const noBorderOrText: PictureCheck = {
  code: 'no-border-or-text',
  kind: 'quality',
  unit: 'count',
  subject: 'picture',
  measure({ pyramid, observation }) {
    const sides = framedSides(pyramid);
    const lines = textLines(pyramid, observation.classes);
    const value = sides.length + Math.min(1, lines.length);
    const { width, height } = pyramid.image;
    const corners = lines.flatMap((l) => [
      { x: l.x, y: l.y },
      { x: l.x + l.width, y: l.y + l.height },
    ]);
    const box = sides.length > 0 ? { x: 0, y: 0, width, height } : boundsOf(corners);
    return { value, score: toScore(100 - 50 * value), region: value === 0 ? null : { box, lines: [] } };
  },
};
