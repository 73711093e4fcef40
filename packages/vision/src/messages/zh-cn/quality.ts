import type { QualityCode } from '../../checks/quality/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const QUALITY_TEXTS: Readonly<Record<QualityCode, CheckTexts>> = {
  sharpness: {
    title: '人脸清晰',
    pass: '人脸清晰。',
    low: '人脸模糊。请保持不动，擦净镜头，并点按人脸对焦。',
  },
};
