import type { FramingCode } from '../../checks/framing/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const FRAMING_TEXTS: Readonly<Record<FramingCode, CheckTexts>> = {
  'single-face': {
    title: 'One person',
    pass: 'One face in the picture.',
    low: 'No face was found. Face the camera and make sure the whole head is in the picture.',
    high: 'More than one face. Only the student may be in the picture.',
  },
  'inter-eye-distance': {
    title: 'Enough pixels on the face',
    pass: 'The face has enough pixels.',
    low: 'The face has too few pixels. Come closer or use the full resolution of the camera.',
  },
  'head-size': {
    title: 'Size of the head',
    pass: 'The head has the right size.',
    low: 'The head is too small. Come closer.',
    high: 'The head is too large. Step back so that head and shoulders fit.',
  },
  'head-centred': {
    title: 'Head in the middle',
    pass: 'The head is in the middle.',
    low: 'The head is too far to the left of the picture. Move the camera so that it is in the middle.',
    high: 'The head is too far to the right of the picture. Move the camera so that it is in the middle.',
  },
  'face-inside-frame': {
    title: 'Whole face in the picture',
    pass: 'The whole face is in the picture.',
    low: 'The face is cut off by the edge of the picture or touches it. Step back so that the whole head is in it.',
  },
};
