import type { QualityCode } from '../../checks/quality/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const QUALITY_TEXTS: Readonly<Record<QualityCode, CheckTexts>> = {
  sharpness: {
    title: 'Sharp face',
    pass: 'The face is sharp.',
    low: 'The face is blurred. Hold still, clean the lens and tap the face to focus.',
  },
};
