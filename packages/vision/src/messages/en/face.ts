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
  'eyes-visible': {
    title: 'Nothing over the eyes',
    pass: 'Both eyes are free.',
    high: 'Something covers an eye. Move hair, hands and things away from the eyes and wear no dark glasses.',
  },
  'mouth-visible': {
    title: 'Nothing over the mouth',
    pass: 'The mouth is free.',
    high: 'Something covers the mouth. Take off the mask or scarf and move the hand away.',
  },
  'expression-neutral': {
    title: 'Natural expression',
    pass: 'The face is at rest.',
    high: 'The face is not at rest. Relax it: no broad smile, no raised brows.',
  },
  'make-up': {
    title: 'No make-up',
    pass: 'No lipstick was seen.',
    high: 'The lips are very red, as with lipstick. Remove make-up and take the photo again.',
  },
  'contact-lens-tint': {
    title: 'No tinted contact lenses',
    pass: 'No tinted contact lenses were seen.',
    high: 'The irises look blue or green. If you wear tinted contact lenses, take them out and take the photo again.',
  },
};
