import { BACKGROUND_CHECKS } from './background/registry.ts';
import type { Check } from './check.ts';
import { CLOTHES_CHECKS } from './clothes/registry.ts';
import type { CheckCode } from './codes.ts';
import { FACE_CHECKS } from './face/registry.ts';
import { FILE_CHECKS } from './file/registry.ts';
import { FRAMING_CHECKS } from './framing/registry.ts';
import { GLASSES_CHECKS } from './glasses/registry.ts';
import { HAIR_CHECKS } from './hair/registry.ts';
import { LIGHT_CHECKS } from './light/registry.ts';
import { POSE_CHECKS } from './pose/registry.ts';
import { QUALITY_CHECKS } from './quality/registry.ts';

/** Every check there is, by its code. */
export const CHECKS: Readonly<Record<CheckCode, Check>> = {
  ...FRAMING_CHECKS,
  ...POSE_CHECKS,
  ...FACE_CHECKS,
  ...HAIR_CHECKS,
  ...GLASSES_CHECKS,
  ...CLOTHES_CHECKS,
  ...LIGHT_CHECKS,
  ...QUALITY_CHECKS,
  ...BACKGROUND_CHECKS,
  ...FILE_CHECKS,
};
