import type { PoseCode } from '../../checks/pose/codes.ts';
import type { Rule } from '../rule-set.ts';
import { POSE_RULES as SOURCE } from '../source/pose.ts';

export const POSE_RULES: Readonly<Record<PoseCode, Rule>> = {
  ...SOURCE,
};
