import { backgroundGradient } from '../../measure/background-gradient.ts';
import { sigmoidScore } from '../../measure/iso-score.ts';
import { rectsRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** With less background than this share of the area there is nothing to measure. */
const LEAST = 0.02;

/**
 * 背景不得有其他物体. Mean Sobel gradient of luminance over the background beside the head (ISO/IEC 29794-5
 * BackgroundUniformity, with our class map). It sees edges and patterns; slow gradients are `background-uniformity`.
 */
export const backgroundTexture: FaceCheck = {
  code: 'background-texture',
  kind: 'quality',
  unit: 'level',
  subject: 'face',
  component: 'BackgroundUniformity',
  measure(input) {
    if (!input.observation.classes) return 'model-missing';
    const { mean, share, area } = backgroundGradient(input);
    if (share < LEAST) return 'too-small';
    return {
      value: mean,
      score: sigmoidScore(mean, { h: 190, a: 1, s: -1, x0: 10, w: 100 }),
      region: rectsRegion([area]),
    };
  },
};
