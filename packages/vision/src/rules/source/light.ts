import type { LightCode } from '../../checks/light/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const CHEEK_LIGHT =
  'f1: light from one side 0.10, a shadow over half of the picture 0.50, a highlight on one cheek 0.59, else 0.8–1; ' +
  'real photos, not labelled for light, 0.14–0.98';
const DARK =
  'f1: side light 0.45, a picture four stops too dark 1; real photos, not labelled for light, up to 0.54';
const BRIGHT =
  'f1: highlight 0.04, an overexposed face 0.37; real photos up to 0.005, a photographed screen 0.11';

export const LIGHT_RULES: Readonly<Record<LightCode, Rule>> = {
  'under-exposure': {
    enabled: true,
    pass: {
      max: measured(0.5, DARK),
    },
    warn: { max: measured(0.7, DARK) },
  },
  'over-exposure': {
    enabled: true,
    pass: {
      max: measured(0.05, BRIGHT),
    },
    warn: { max: measured(0.12, BRIGHT) },
  },
  'illumination-uniformity': {
    enabled: true,
    pass: { min: measured(0.65, CHEEK_LIGHT) },
    warn: { min: measured(0.55, CHEEK_LIGHT) },
  },
};
