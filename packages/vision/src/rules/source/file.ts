import { FILE_CODES, type FileCode } from '../../checks/file/codes.ts';
import type { Rule } from '../rule-set.ts';

/**
 * The file of the photo that is taken may be of any kind that can be decoded: its numbers are those of the camera, and
 * the finished picture is written anew. How many pixels the face has is what counts: `inter-eye-distance`.
 */
const OFF: Rule = { enabled: false, pass: {} };

export const FILE_RULES = Object.fromEntries(FILE_CODES.map((code) => [code, OFF])) as Readonly<
  Record<FileCode, Rule>
>;
