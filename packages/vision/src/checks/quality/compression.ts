import type { FileFacts } from '../../file/file-facts.ts';
import { toScore } from '../../measure/iso-score.ts';
import { LOW_FREQUENCIES, quantisationOf } from '../../measure/quantisation.ts';
import type { PictureCheck } from '../check.ts';

/** A step of so many grey levels leaves blocks of one colour: the score is 0. Quality 10 has 64. */
const WORST = 64;

/**
 * 图像清晰, not compressed to blocks: how coarsely the low frequencies of luma were rounded, in grey levels: what the
 * pixels still show, and the tables of the file if they are coarser. 13 is the Independent JPEG Group's quality
 * 50, 10 is 60, 32 is 20.
 */
export const compression: PictureCheck = {
  code: 'compression',
  kind: 'quality',
  unit: 'level',
  subject: 'picture',
  measure({ pyramid, file }) {
    const value = Math.max(quantisationOf(pyramid.image), file ? stepInFile(file) : 0);
    return { value, score: toScore(100 * (1 - value / WORST)), region: null };
  },
};

/** The mean step of the same frequencies in the table of the first component, which is luma; 0 without tables. */
function stepInFile({ jpeg }: FileFacts): number {
  const table = jpeg?.quantisation.find(({ id }) => id === (jpeg.components[0]?.table ?? 0));
  if (!table) return 0;
  const steps = LOW_FREQUENCIES.map(([column, row]) => table.values[row * 8 + column] ?? 0);
  return steps.reduce((a, b) => a + b, 0) / steps.length;
}
