import type { FramingCode } from '../../checks/framing/codes.ts';
import { derived, measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';
import { FRAMING_RULES as SOURCE } from '../source/framing.ts';

const CROWN = '教毕指〔2017〕99号: 头顶发际距上边沿 50–110 像素';
const CROWN_ERROR = 'rendered heads: the top of the hair is read up to 3 (f1) and 6 (m1) px of 640 wrong';
const WIDTH = '教毕指〔2017〕99号: 脸部宽度 180–300 像素';
const WIDTH_ERROR =
  'the width of one rendered face (f1) in 30 pictures spreads by 2 px, glasses and light add up to 5';
const EYES = '教毕指〔2017〕99号: 眼睛所在位置距上边沿 200–300 像素';
const EYES_ERROR = 'the eyes of one rendered face (f1) in 30 pictures lie within 4 px';
const CENTRED =
  '教毕指〔2017〕99号: 人像水平居中, 左右对称, without a number; the photo of the social-security card may be 17 of 358 px off';

export const FRAMING_RULES: Readonly<Record<FramingCode, Rule>> = {
  ...SOURCE,
  // The size of the face is judged by its width, in which the standard gives it.
  'inter-eye-distance': { ...SOURCE['inter-eye-distance'], enabled: false },
  'head-size': { ...SOURCE['head-size'], enabled: false },
  'head-centred': {
    enabled: true,
    pass: { min: derived(-0.047, CENTRED), max: derived(0.047, CENTRED) },
    warn: { min: derived(-0.07, CENTRED), max: derived(0.07, CENTRED) },
  },
  'crown-margin': {
    enabled: true,
    pass: { min: derived(50, CROWN), max: derived(110, CROWN) },
    warn: { min: measured(44, CROWN_ERROR), max: measured(116, CROWN_ERROR) },
  },
  'face-width': {
    enabled: true,
    pass: { min: derived(180, WIDTH), max: derived(300, WIDTH) },
    warn: { min: measured(175, WIDTH_ERROR), max: measured(305, WIDTH_ERROR) },
  },
  'eye-line': {
    enabled: true,
    pass: { min: derived(200, EYES), max: derived(300, EYES) },
    warn: { min: measured(196, EYES_ERROR), max: measured(304, EYES_ERROR) },
  },
};
