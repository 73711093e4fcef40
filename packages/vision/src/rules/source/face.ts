import type { FaceCode } from '../../checks/face/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const LIDS =
  'closed eyes up to 0.018 (two real photos; f1 0.017), open ones from 0.044 (a laughing face, real) and 0.051 ' +
  '(frame over the eye, f1)';
const LIPS =
  'real photos: closed lips up to 0.042, teeth showing from 0.059; f1: closed up to 0.018, open 0.093';
const EYES =
  'f1: free 0, a rim across the eye 0.20; real photos: free 0, hair at the corner of an eye 0.12 and 0.21, dark glasses 1; bars ' +
  'painted over f1 and four real people 0.9–1';
const MOUTH =
  'f1: free 0; real photos: free 0, a bar across the lips 0.17, a hand 0.91; masks painted over f1 ' +
  'and four real people 1';
const REST =
  'real photos: 15 of 17 resting faces up to 0.93, 11 of 11 smiles 1.1–3.7 (a thin-lipped old man 1.1 as well); f1 at rest up to 0.6, ' +
  'smiling 1.4, brows raised 1.1. A frown is not seen, so it only warns';
const LIPSTICK =
  'real photos: lipstick 22–29, bare lips up to 17; f1, whose texture has red lips, 18, under a flash 24. Bare red lips and pale ' +
  'lipstick overlap, so it only warns';
const IRIS =
  'real photos without lenses: brown up to 11, blue and green eyes 8–13; f1 3–5. Naturally light eyes come close to lenses, so it only ' +
  'warns';

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
  'eyes-visible': {
    enabled: true,
    pass: { max: measured(0.13, EYES) },
    warn: { max: measured(0.25, EYES) },
  },
  'mouth-visible': {
    enabled: true,
    pass: { max: measured(0.1, MOUTH) },
    warn: { max: measured(0.14, MOUTH) },
  },
  'expression-neutral': { enabled: true, pass: { max: measured(1, REST) }, warn: {} },
  'make-up': { enabled: true, pass: { max: measured(22, LIPSTICK) }, warn: {} },
  'contact-lens-tint': { enabled: true, pass: { max: measured(15, IRIS) }, warn: {} },
};
