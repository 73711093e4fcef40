import { BACKGROUND_RULES } from './deliverable/background.ts';
import { CLOTHES_RULES } from './deliverable/clothes.ts';
import { FACE_RULES } from './deliverable/face.ts';
import { FILE_RULES } from './deliverable/file.ts';
import { FRAMING_RULES } from './deliverable/framing.ts';
import { GLASSES_RULES } from './deliverable/glasses.ts';
import { HAIR_RULES } from './deliverable/hair.ts';
import { LIGHT_RULES } from './deliverable/light.ts';
import { POSE_RULES } from './deliverable/pose.ts';
import { QUALITY_RULES } from './deliverable/quality.ts';
import type { RuleSet } from './rule-set.ts';

/** Rules for the finished picture, 480×640: what 教毕指〔2017〕99号 asks of the file that is delivered. */
export const DELIVERABLE_RULES: RuleSet = {
  id: 'deliverable',
  version: 1,
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
