import type { BackgroundCode } from '../../checks/background/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const BACKGROUND_TEXTS: Readonly<Record<BackgroundCode, CheckTexts>> = {
  'background-uniformity': {
    title: 'Even background',
    pass: 'The background is even, without gradient or shadow.',
    high: 'The background has a gradient, a shadow or things in it. Use a plain wall, stand further from it, in even light.',
  },
  'background-texture': {
    title: 'Background without pattern',
    pass: 'The background shows no pattern or edges.',
    high: 'The background shows a pattern, edges or things. Use a plain background.',
  },
  'background-colour': {
    title: 'Colour of the background',
    pass: 'The background has the right colour.',
    high: 'The background is not the light blue of reference, RGB(100,197,255). Use a light blue background.',
  },
  'no-other-object': {
    title: 'Nobody and nothing else',
    pass: 'Nobody and nothing else is in the picture.',
    high: 'Somebody or something else seems to be in the picture. Only the student may be: let others step aside, clear things away.',
  },
};
