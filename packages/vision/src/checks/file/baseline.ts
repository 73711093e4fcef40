import { faultless, fileCheck } from './file-check.ts';

/**
 * 24 位真彩色 JPEG that every reader understands. How many of these do not hold: baseline sequential coding; 8 bits a
 * sample; three components; stored as YCbCr.
 */
export const baseline = fileCheck(
  'baseline',
  'count',
  ({ jpeg }) => {
    if (!jpeg) return 'not-jpeg';
    const { process, precision, components, adobeTransform } = jpeg;
    const ycc = adobeTransform === null || adobeTransform === 1 || components.length !== 3;
    const held = [process === 'baseline', precision === 8, components.length === 3, ycc];
    return held.filter((holds) => !holds).length;
  },
  faultless,
);
