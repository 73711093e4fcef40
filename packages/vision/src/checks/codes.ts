import { BACKGROUND_CODES } from './background/codes.ts';
import { CLOTHES_CODES } from './clothes/codes.ts';
import { FACE_CODES } from './face/codes.ts';
import { FILE_CODES } from './file/codes.ts';
import { FRAMING_CODES } from './framing/codes.ts';
import { GLASSES_CODES } from './glasses/codes.ts';
import { HAIR_CODES } from './hair/codes.ts';
import { LIGHT_CODES } from './light/codes.ts';
import { POSE_CODES } from './pose/codes.ts';
import { QUALITY_CODES } from './quality/codes.ts';

/** Every check's code, in the order reports list them. */
export const CHECK_CODES = [
  ...FRAMING_CODES,
  ...POSE_CODES,
  ...FACE_CODES,
  ...HAIR_CODES,
  ...GLASSES_CODES,
  ...CLOTHES_CODES,
  ...LIGHT_CODES,
  ...QUALITY_CODES,
  ...BACKGROUND_CODES,
  ...FILE_CODES,
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];
