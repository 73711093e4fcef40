import type { RuleSet } from './rule-set.ts';
import { BACKGROUND_RULES } from './source/background.ts';
import { CLOTHES_RULES } from './source/clothes.ts';
import { FACE_RULES } from './source/face.ts';
import { FILE_RULES } from './source/file.ts';
import { FRAMING_RULES } from './source/framing.ts';
import { GLASSES_RULES } from './source/glasses.ts';
import { HAIR_RULES } from './source/hair.ts';
import { LIGHT_RULES } from './source/light.ts';
import { POSE_RULES } from './source/pose.ts';
import { QUALITY_RULES } from './source/quality.ts';

/**
 * Rules for the photo as it comes from the phone or the studio, before the finished picture is made.
 * Figures called "measured" name the photos they come from; these are no evidence for the limits, which are
 * reported on other photos.
 */
export const SOURCE_RULES: RuleSet = {
  id: 'source',
  version: 2,
  rules: {
    ...FRAMING_RULES,
    ...POSE_RULES,
    ...FACE_RULES,
    ...HAIR_RULES,
    ...GLASSES_RULES,
    ...CLOTHES_RULES,
    ...LIGHT_RULES,
    ...QUALITY_RULES,
    ...BACKGROUND_RULES,
    ...FILE_RULES,
  },
};
