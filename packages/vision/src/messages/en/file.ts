import type { FileCode } from '../../checks/file/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const FILE_TEXTS: Readonly<Record<FileCode, CheckTexts>> = {};
