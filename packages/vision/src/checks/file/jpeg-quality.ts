import { fileCheck } from './file-check.ts';

/**
 * 压缩品质系数不低于 60. The quality factor of the Independent JPEG Group whose quantisation tables are those of the
 * file, or the nearest to them.
 */
export const jpegQuality = fileCheck(
  'jpeg-quality',
  'count',
  ({ jpeg }) => jpeg?.quality?.factor ?? 'not-jpeg',
  (factor) => factor,
);
