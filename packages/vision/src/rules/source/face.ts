import type { FaceCode } from '../../checks/face/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const LIDS =
  'closed eyes up to 0.018 (two real photos; f1 0.017), open ones from 0.044 (a laughing face, real) and 0.051 ' +
  '(frame over the eye, f1)';
const LIPS =
  'real photos: closed lips up to 0.042, teeth showing from 0.059; f1: closed up to 0.018, open 0.093';

export const FACE_RULES: Readonly<Record<FaceCode, Rule>> = {
  'eyes-open': {
    enabled: true,
    pass: { min: measured(0.04, LIDS) },
    warn: { min: measured(0.032, LIDS) },
  },
  'mouth-closed': {
    enabled: true,
    pass: { max: measured(0.045, LIPS) },
    warn: { max: measured(0.055, LIPS) },
  },
};
