import { cellsRegion } from '../../measure/cells-region.ts';
import { toScore } from '../../measure/iso-score.ts';
import { jewellery } from '../../measure/jewellery.ts';
import type { FaceCheck } from '../check.ts';

/** From this area on, in T², the score is 0: a large hoop. */
const LARGE = 0.02;

/**
 * 不得佩戴耳环、项链等饰品. How large the things at the ears and round the neck are, in squares of the length from
 * eyes to chin, as the class map of the close-up sees them.
 */
export const noJewellery: FaceCheck = {
  code: 'no-jewellery',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const worn = input.shared(jewellery);
    const { closeUp } = input.observation;
    if (worn === 'model-missing' || !closeUp) return 'model-missing';
    const region = cellsRegion(
      closeUp,
      worn.things.map(({ cells }) => cells),
    );
    return { value: worn.area, score: toScore(100 * (1 - worn.area / LARGE)), region };
  },
};
