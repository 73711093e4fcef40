import type { HairCode } from '../../checks/hair/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const HAIR_TEXTS: Readonly<Record<HairCode, CheckTexts>> = {
  'no-head-covering': {
    title: 'Nothing on the head',
    pass: 'The head is bare.',
    high: 'Something covers the head. Take off the hat, scarf or headband and take the photo again.',
  },
  'hair-off-brows': {
    title: 'Hair off the brows',
    pass: 'Both brows are free.',
    high: 'Hair covers a brow. Comb or pin the fringe up so that both brows show.',
  },
  'hair-off-eyes': {
    title: 'Hair off the eyes',
    pass: 'No hair covers the eyes.',
    high: 'Hair covers an eye. Move it aside so that both eyes show.',
  },
  'ears-visible': {
    title: 'Ears free',
    pass: 'No hair covers the ears.',
    high: 'An ear is covered. Tie the hair back or tuck it behind the ears so that both show.',
  },
  'ears-symmetric': {
    title: 'Ears alike',
    pass: 'Both ears show alike.',
    high: 'One ear shows more than the other. Face the camera and tuck the hair behind both ears.',
  },
  'hair-behind-shoulders': {
    title: 'Hair behind the shoulders',
    pass: 'No hair hangs down in front.',
    high: 'Hair hangs down in front. Tie it back or put it behind the shoulders.',
  },
};
