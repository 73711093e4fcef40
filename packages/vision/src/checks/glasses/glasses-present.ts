import { glasses } from '../../measure/glasses.ts';
import { lensesRegion } from '../../measure/glasses-region.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 常戴眼镜者应佩戴眼镜. Whether glasses are worn, for the operator: the share of the eyes' width that a frame
 * crosses. Nobody knows from one photo who usually wears them.
 */
export const glassesPresent: FaceCheck = {
  code: 'glasses-present',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const worn = input.shared(glasses);
    if (worn === 'model-missing') return worn;
    return { value: worn.framed, score: 100, region: lensesRegion(input, worn.lenses ?? []) };
  },
};
