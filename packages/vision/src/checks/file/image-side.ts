import type { PictureCheck } from '../check.ts';
import type { FileCode } from './codes.ts';

/** 480 (宽) × 640 (高). A side of the upright picture in source pixels. Score: 100 for any, as only the rules know the size. */
function imageSide(code: FileCode, side: 'width' | 'height'): PictureCheck {
  return {
    code,
    kind: 'quality',
    unit: 'px',
    subject: 'picture',
    measure: ({ observation: { image } }) => ({
      value: Math.round(image[side] * image.sourceScale),
      score: 100,
      region: null,
    }),
  };
}

export const imageWidth = imageSide('image-width', 'width');
export const imageHeight = imageSide('image-height', 'height');
