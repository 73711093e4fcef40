import { faultless, fileCheck } from './file-check.ts';

/** 照片格式 JPEG. 0 for a JPEG by its first bytes, 1 for anything else. */
export const fileType = fileCheck(
  'file-type',
  'count',
  ({ format }) => (format === 'jpeg' ? 0 : 1),
  faultless,
);
