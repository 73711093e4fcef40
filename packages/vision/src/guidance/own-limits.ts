import { derived, measured } from '../rules/bound.ts';
import type { Rule } from '../rules/rule-set.ts';

const ROOM_BELOW =
  '教毕指〔2017〕99号: eyes at most 300 px from the top leave 340 of 640 px below them, and cheeks of at most 300 px, about T wide, ' +
  'make that 1.1 T at the least: with 0.6 T below the chin (1.6 T below the eyes) some crop can be found';

const SPEED =
  'in 1/30 s of exposure a head that moves by 0.36 T a second smears by 2 % of the inter-eye distance (0.62 T), ' +
  'at which real photos fall below the limit of `sharpness`';

const OUTLINE =
  'ours: a head that coincides with the frame line. Its half width is 0.75 T, so 0.35 T beside it leaves half of the line ' +
  'on the face; the four portraits of the fixtures that are framed as the notice shows lie within 0.03 T and 0.09 of its size';

const SCENE = 'f1, four stops too dark, 0.10; real low-key portraits from 0.16';

/** Limits of what only the guidance looks at. All else is judged by the rule set of the photo. */
export const OWN_LIMITS = {
  /** From the chin to the lower edge, in T (eyes to chin). */
  roomBelow: {
    enabled: true,
    pass: { min: derived(0.8, ROOM_BELOW) },
    warn: { min: derived(0.6, ROOM_BELOW) },
  },
  /** How fast the head moves, in T a second. */
  speed: { enabled: true, pass: { max: derived(0.25, SPEED) }, warn: { max: derived(0.36, SPEED) } },
  /** Against a host's frame line, where it names one: see `OutlineFit`. */
  outlineSize: {
    enabled: true,
    pass: { min: derived(0.8, OUTLINE), max: derived(1.25, OUTLINE) },
    warn: { min: derived(0.7, OUTLINE), max: derived(1.4, OUTLINE) },
  },
  outlineAcross: {
    enabled: true,
    pass: { min: derived(-0.2, OUTLINE), max: derived(0.2, OUTLINE) },
    warn: { min: derived(-0.35, OUTLINE), max: derived(0.35, OUTLINE) },
  },
  outlineDown: {
    enabled: true,
    pass: { min: derived(-0.25, OUTLINE), max: derived(0.25, OUTLINE) },
    warn: { min: derived(-0.45, OUTLINE), max: derived(0.45, OUTLINE) },
  },
  /** Mean luminance of the picture in which no face is found: below, it is too dark to look for one. */
  sceneLuminance: { enabled: true, pass: { min: measured(0.12, SCENE) } },
} as const satisfies Readonly<Record<string, Rule>>;

/** From this lean on, in degrees, the picture lies on its side, and from there on its head. */
export const LYING = 45;
export const UPSIDE_DOWN = 135;
