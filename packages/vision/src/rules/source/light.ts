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
const MEAN =
  'f1: portraits 0.23–0.33, four stops too dark 0.033, overexposed 0.81; real photos 0.11 (low-key) to 0.56; ' +
  'the darkest skin reflects about a quarter of what the renders do, which is 0.08 in the same light';
const VARIANCE =
  'f1: portraits 0.012–0.021, four stops too dark 0.0001; real photos 0.005–0.077; ' +
  'skin four times darker in the same light has a sixteenth of it';
const ENTROPY =
  'f1: portraits 6.7–7.0, four stops too dark 3.6, JPEG of quality 8 4.6; real photos 6.1–7.7, a photographed screen 5.3; ' +
  'skin four times darker in the same light has 2 bits less';
const COLOUR =
  'f1: 0 but for an overexposed face (100); real photos 0–1.3, a shaded child 5.1, warm indoor light 7.9, ' +
  'a photographed print 2.3, monochrome and a bluish render 100';
const RED =
  'f1: 0, red eyes 0.7; real photos 0, reddish brown irises 0.03; red pupils of a third to four fifths of the iris painted on 21 portraits 0.17–1';
const HOT =
  'f1: portraits 0, a flash 0.030, three painted highlights 0.107; spots of a fifth of the inter-eye distance painted on one cheek of 21 portraits 0.007–0.23; ' +
  'real photos 0–0.013 where no highlight is to be seen, shiny foreheads and cheeks in direct light 0.022–0.19';
const SHADE =
  'f1: portraits 0–0.03, brim of a hat 0.13, light from one side 0.40; sharp shadows painted over half of 21 portraits 0.09–0.54; ' +
  'real photos in even light 0–0.09, in hard or low-key light 0.10–0.21, half of the face in the dark 0.26–0.37';
const LAMP =
  'f1: portraits 1.0–1.4; real photos 0.8–2.0, light on a bald forehead 2.4, beards 2.6–2.8, a hand before the mouth in low light 5.5; ' +
  'light that falls off by two stops from brow to chin, painted on 21 portraits 2.2–6.3';

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
  'luminance-mean': {
    enabled: true,
    pass: { min: measured(0.06, MEAN), max: measured(0.7, MEAN) },
    warn: { min: measured(0.045, MEAN), max: measured(0.76, MEAN) },
  },
  'luminance-variance': {
    enabled: true,
    pass: { min: measured(0.0005, VARIANCE), max: measured(0.085, VARIANCE) },
    warn: { min: measured(0.0002, VARIANCE), max: measured(0.11, VARIANCE) },
  },
  'dynamic-range': {
    enabled: true,
    pass: { min: measured(4.4, ENTROPY) },
    warn: { min: measured(4, ENTROPY) },
  },
  'natural-colour': {
    enabled: true,
    pass: { max: measured(4, COLOUR) },
    warn: { max: measured(9, COLOUR) },
  },
  'no-red-eye': { enabled: true, pass: { max: measured(0.08, RED) }, warn: { max: measured(0.12, RED) } },
  'hot-spots': { enabled: true, pass: { max: measured(0.018, HOT) }, warn: { max: measured(0.025, HOT) } },
  'shadow-on-face': {
    enabled: true,
    pass: { max: measured(0.15, SHADE) },
    warn: { max: measured(0.25, SHADE) },
  },
  'light-top-down': {
    enabled: true,
    pass: { max: measured(2.15, LAMP) },
    warn: { max: measured(2.9, LAMP) },
  },
};
