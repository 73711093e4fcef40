import type { LightCode } from '../../checks/light/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const LIGHT_TEXTS: Readonly<Record<LightCode, CheckTexts>> = {
  'under-exposure': {
    title: 'Not too dark',
    pass: 'The face is bright enough.',
    high: 'The face is too dark. Add light from the front.',
  },
  'over-exposure': {
    title: 'Not too bright',
    pass: 'The face is not overexposed.',
    high: 'The face is overexposed. Reduce the light or turn off the flash.',
  },
  'illumination-uniformity': {
    title: 'Even light on the face',
    pass: 'The light on the face is even.',
    low: 'One side of the face is darker than the other. Turn towards the light or add a light on the dark side.',
  },
};
