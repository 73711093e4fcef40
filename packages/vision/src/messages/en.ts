import type { Catalogue } from './catalogue.ts';

export const EN: Catalogue = {
  checks: {
    'single-face': {
      title: 'One person',
      pass: 'One face in the picture.',
      low: 'No face was found. Face the camera and make sure the whole head is in the picture.',
      high: 'More than one face. Only the student may be in the picture.',
    },
    'head-pose-yaw': {
      title: 'Head not turned',
      pass: 'The head faces the camera.',
      low: 'The head is turned towards the left edge of the picture. Look straight at the camera.',
      high: 'The head is turned towards the right edge of the picture. Look straight at the camera.',
    },
    'head-pose-pitch': {
      title: 'Head neither raised nor lowered',
      pass: 'The head is level.',
      low: 'The head is lowered. Raise the chin a little and hold the camera at eye height.',
      high: 'The head is raised. Lower the chin a little and hold the camera at eye height.',
    },
    'head-pose-roll': {
      title: 'Head upright',
      pass: 'The head is upright.',
      low: 'The head leans to the left of the picture. Straighten the head and hold the camera level.',
      high: 'The head leans to the right of the picture. Straighten the head and hold the camera level.',
    },
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
    sharpness: {
      title: 'Sharp face',
      pass: 'The face is sharp.',
      low: 'The face is blurred. Hold still, clean the lens and tap the face to focus.',
    },
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
  },
  outOfRange: 'The value is out of the permitted range.',
  upsideDown: 'The picture is upside down. Turn it so that the head is upright.',
  skipped: {
    'no-face': 'Not checked: there is no face to measure.',
    disabled: 'Not checked: turned off by the rules.',
    'model-missing': 'Not checked: the model it needs is not loaded.',
    'too-small': 'Not checked: too little of the face is in the picture to measure.',
  },
  verdicts: { pass: 'pass', warn: 'warn', fail: 'fail', skipped: 'skipped', error: 'error' },
};
