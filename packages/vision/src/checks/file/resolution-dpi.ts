import { dotsPerInch } from '../../file/dots-per-inch.ts';
import { fileCheck } from './file-check.ts';

/**
 * 分辨率 300 dpi. Whole dots an inch that the file claims, in its JFIF header before EXIF; 0 when it claims none, or
 * two that differ. Score: 100 when it claims any.
 */
export const resolutionDpi = fileCheck(
  'resolution-dpi',
  'count',
  (file) => dotsPerInch(file.density) || dotsPerInch(file.exif?.density ?? null),
  (dpi) => (dpi > 0 ? 100 : 0),
);
