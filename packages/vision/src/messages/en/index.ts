import type { Catalogue } from '../catalogue.ts';
import { BACKGROUND_TEXTS } from './background.ts';
import { CLOTHES_TEXTS } from './clothes.ts';
import { FACE_TEXTS } from './face.ts';
import { FILE_TEXTS } from './file.ts';
import { FRAMING_TEXTS } from './framing.ts';
import { GLASSES_TEXTS } from './glasses.ts';
import { HAIR_TEXTS } from './hair.ts';
import { LIGHT_TEXTS } from './light.ts';
import { POSE_TEXTS } from './pose.ts';
import { QUALITY_TEXTS } from './quality.ts';

export const EN: Catalogue = {
  checks: {
    ...FRAMING_TEXTS,
    ...POSE_TEXTS,
    ...FACE_TEXTS,
    ...HAIR_TEXTS,
    ...GLASSES_TEXTS,
    ...CLOTHES_TEXTS,
    ...LIGHT_TEXTS,
    ...QUALITY_TEXTS,
    ...BACKGROUND_TEXTS,
    ...FILE_TEXTS,
  },
  outOfRange: 'The value is out of the permitted range.',
  upsideDown: 'The picture is upside down. Turn it so that the head is upright.',
  skipped: {
    'no-face': 'Not checked: there is no face to measure.',
    disabled: 'Not checked: turned off by the rules.',
    'model-missing': 'Not checked: the model it needs is not loaded.',
    'too-small': 'Not checked: too little of the face is in the picture to measure.',
    'no-file': 'Not checked: only pixels were given, not the file.',
    'not-jpeg': 'Not checked: the file is no JPEG.',
  },
  verdicts: { pass: 'pass', warn: 'warn', fail: 'fail', skipped: 'skipped', error: 'error' },
};
