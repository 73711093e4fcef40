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
  'luminance-mean': {
    title: 'Brightness of the face',
    pass: 'The brightness of the face is right.',
    low: 'The face is too dark on the whole. Take the photo by a window in daylight.',
    high: 'The face is too bright on the whole. Step back from the light or lower the exposure.',
  },
  'luminance-variance': {
    title: 'Contrast of the face',
    pass: 'The contrast of the face is right.',
    low: 'The face has hardly any contrast. Clean the lens and avoid light from behind.',
    high: 'Light and dark on the face differ too much. Use soft light, not direct sun.',
  },
  'dynamic-range': {
    title: 'Tones of the face',
    pass: 'The face shows enough tones.',
    low: 'The face shows too few tones. Send the original photo in better light, not a compressed copy.',
  },
  'natural-colour': {
    title: 'Natural colour',
    pass: 'The colour of the skin is natural.',
    high: 'The colour of the skin is not natural. Use daylight, and turn off colour filters and coloured lights.',
  },
  'no-red-eye': {
    title: 'No red eyes',
    pass: 'The eyes are not red.',
    high: 'The eyes are red from the flash. Turn the flash off and use daylight.',
  },
  'hot-spots': {
    title: 'No highlights on the face',
    pass: 'There are no highlights on the face.',
    high: 'There are bright spots on the face. Turn off the flash, stay out of direct sun and wipe shiny skin dry.',
  },
  'shadow-on-face': {
    title: 'No shadow on the face',
    pass: 'There is no shadow on the face.',
    high: 'Part of the face lies in shadow. Face the window, and move away whatever throws the shadow.',
  },
  'light-top-down': {
    title: 'No light from above',
    pass: 'The light does not come from above.',
    high: 'Brow and hair are bright and the chin is dark. Do not stand under a lamp; face a window.',
  },
};
