import type { FaceCode } from '../../checks/face/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const FACE_TEXTS: Readonly<Record<FaceCode, CheckTexts>> = {
  'eyes-open': {
    title: 'Eyes open',
    pass: 'Both eyes are open.',
    low: 'An eye is closed or nearly closed. Open both eyes naturally.',
  },
  'mouth-closed': {
    title: 'Mouth closed',
    pass: 'The lips are closed.',
    high: 'The lips are apart. Close the mouth naturally and do not show teeth.',
  },
};
