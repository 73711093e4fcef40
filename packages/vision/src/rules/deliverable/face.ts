import type { FaceCode } from '../../checks/face/codes.ts';
import type { Rule } from '../rule-set.ts';
import { FACE_RULES as SOURCE } from '../source/face.ts';

export const FACE_RULES: Readonly<Record<FaceCode, Rule>> = {
  ...SOURCE,
};
