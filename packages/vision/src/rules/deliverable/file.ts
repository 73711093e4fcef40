import type { FileCode } from '../../checks/file/codes.ts';
import type { Rule } from '../rule-set.ts';
import { FILE_RULES as SOURCE } from '../source/file.ts';

export const FILE_RULES: Readonly<Record<FileCode, Rule>> = {
  ...SOURCE,
};
