import type { Bound, RuleSet } from './rule-set.ts';

/** A limit that we set ourselves, with the measurement behind it. */
const measured = (value: number, why: string): Bound => ({ value, source: `measured: ${why}` });
/** A limit that follows from a published rule. */
const derived = (value: number, why: string): Bound => ({ value, source: why });

const ISO_POSE = 'ISO/IEC 19794-5 allows 5 degrees of yaw and 8 of roll';
const EXAM_POSE =
  'the photo rules of the national postgraduate entrance exam allow 10 degrees of yaw, pitch and roll';
const YAW_ERROR = 'the yaw of rendered heads of known pose is read up to 3 degrees too large';
const PITCH_ERROR = 'the pitch of frontal portraits spreads by 5.4 degrees (standard deviation)';
const LIDS =
  'closed eyes up to 0.018, open ones from 0.044 (laughing) and 0.051 (frame over the eye), frontal median 0.083';
const LIPS = 'closed lips up to 0.042, teeth showing from 0.059';
const CROWN =
  '教毕指〔2017〕99号: crown at least 50 px and eyes at most 300 px from the top of 640 leave 250 px from crown to eyes, ' +
  'which is about as long as from eyes to chin';
const CHEEKS =
  '教毕指〔2017〕99号: at least 180 px between the cheeks of the finished picture, which is about 80 px between the eyes; ' +
  'fewer in the source would have to be invented';
const CHEEK_LIGHT = 'light from one side 0.10, a shadow over half of the picture 0.50, even light 0.8–1';
const CENTRE =
  'the picture is cropped to 3:4 round the face; further out, a shoulder of a picture framed as the notice shows is cut off';

/**
 * Rules for the photo as it comes from the phone or the studio, before the finished picture is made.
 * Figures called "measured" come from `tucai evaluate` on one rendered person and are reported on others.
 */
export const SOURCE_RULES: RuleSet = {
  id: 'source',
  version: 1,
  rules: {
    'single-face': {
      enabled: true,
      pass: {
        min: derived(1, '教毕指〔2017〕99号: 正面免冠彩色头像'),
        max: derived(1, '教毕指〔2017〕99号: 除人像外，不得添加其他人或物'),
      },
    },
    'head-pose-yaw': {
      enabled: true,
      pass: { min: derived(-8, `${ISO_POSE}; ${YAW_ERROR}`), max: derived(8, `${ISO_POSE}; ${YAW_ERROR}`) },
      warn: {
        min: derived(-12, `${EXAM_POSE}; ${YAW_ERROR}`),
        max: derived(12, `${EXAM_POSE}; ${YAW_ERROR}`),
      },
    },
    'head-pose-pitch': {
      enabled: true,
      pass: { min: derived(-10, EXAM_POSE), max: derived(10, EXAM_POSE) },
      warn: {
        min: measured(-14, `${EXAM_POSE}; ${PITCH_ERROR}`),
        max: measured(14, `${EXAM_POSE}; ${PITCH_ERROR}`),
      },
    },
    'head-pose-roll': {
      enabled: true,
      pass: { min: derived(-8, ISO_POSE), max: derived(8, ISO_POSE) },
      warn: { min: derived(-10, EXAM_POSE), max: derived(10, EXAM_POSE) },
    },
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
    'inter-eye-distance': {
      enabled: true,
      pass: { min: derived(90, 'ISO/IEC 39794-5: at least 90 px between the eyes of a portrait') },
      warn: { min: derived(80, CHEEKS) },
    },
    'head-size': {
      enabled: true,
      pass: {
        min: measured(0.18, 'half-body pictures 0.10–0.11, pictures framed as the notice shows 0.24–0.28'),
        max: derived(0.38, CROWN),
      },
      warn: { min: measured(0.14, 'half-body pictures 0.10–0.11'), max: derived(0.38, CROWN) },
    },
    'head-centred': {
      enabled: true,
      pass: { min: derived(-0.1, CENTRE), max: derived(0.1, CENTRE) },
      warn: { min: derived(-0.15, CENTRE), max: derived(0.15, CENTRE) },
    },
    sharpness: {
      enabled: true,
      pass: {
        min: measured(0.4, 'portraits 0.4–1.2, pictures blurred by 2 % of the inter-eye distance 0.1–0.35'),
      },
      warn: { min: measured(0.36, 'blurred pictures up to 0.34') },
    },
    'under-exposure': {
      enabled: true,
      pass: {
        max: measured(0.5, 'side light on dark hair and skin up to 0.45, a picture four stops too dark 1'),
      },
      warn: { max: measured(0.7, 'a picture four stops too dark reaches 1') },
    },
    'over-exposure': {
      enabled: true,
      pass: {
        max: measured(0.05, 'highlights on a well-lit face up to 0.04, an overexposed face from 0.34'),
      },
      warn: { max: measured(0.12, 'an overexposed face from 0.34; a photographed screen 0.11') },
    },
    'illumination-uniformity': {
      enabled: true,
      pass: { min: measured(0.65, CHEEK_LIGHT) },
      warn: { min: measured(0.55, CHEEK_LIGHT) },
    },
  },
};
