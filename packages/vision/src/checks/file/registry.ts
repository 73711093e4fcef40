import type { Check } from '../check.ts';
import type { FileCode } from './codes.ts';

export const FILE_CHECKS: Readonly<Record<FileCode, Check>> = {};
