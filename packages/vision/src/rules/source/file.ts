import type { FileCode } from '../../checks/file/codes.ts';
import type { Rule } from '../rule-set.ts';

export const FILE_RULES: Readonly<Record<FileCode, Rule>> = {};
