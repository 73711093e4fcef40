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
  'crown-margin': {
    title: 'Room above the head',
    pass: 'There is the right room above the head.',
    low: 'The top of the head (hair included) touches the upper edge or nearly does. Step back or raise the camera.',
    high: 'There is too much room above the head. Crop the picture or lower the camera.',
  },
  'face-width': {
    title: 'Width of the face',
    pass: 'The face has the right width.',
    low: 'The face is too narrow in the picture. Crop it tighter so that the face is larger.',
    high: 'The face is too wide in the picture. Crop it wider so that the face is smaller.',
  },
  'eye-line': {
    title: 'Height of the eyes',
    pass: 'The eyes are at the right height.',
    low: 'The eyes are too near the upper edge. Crop again with the person further down.',
    high: 'The eyes are too far from the upper edge. Crop again with the person further up.',
  },
  'half-body': {
    title: 'Head and shoulders only',
    pass: 'The picture shows head and shoulders.',
    high: 'The picture shows half of the body or more. Come closer: only down to the chest.',
  },
};
