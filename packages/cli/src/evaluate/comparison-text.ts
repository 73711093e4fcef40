import { printable } from '../terminal/printable.ts';
import type { Baseline, Change, Comparison } from './baseline.ts';

/** How an evaluation stands to its baseline, and what to do next. */
export function comparisonText({ worse, better, lost }: Comparison, { group, photos }: Baseline): string {
  const lines = [`Against the baseline of ${printable(group)} (${photos} photos)`];
  if (lost > 0) lines.push(`  WORSE  ${lost} of these photos were not judged this time`);
  if (lost + worse.length === 0 && better.length === 0) lines.push('  the same verdicts');
  lines.push(...worse.map((change) => `  WORSE  ${changeText(change)}`));
  lines.push(...better.map((change) => `  better ${changeText(change)}`));
  if (worse.length > 0) {
    lines.push(
      `${worse.length} verdicts are farther from the truth than before. Mend the check; where the label of a photo ` +
        'is wrong, mend the label.',
    );
  } else if (better.length > 0) {
    lines.push('Write the baseline anew (--write-baseline), so that what was gained is kept.');
  }
  return `\n${lines.join('\n')}\n`;
}

function changeText({ criterion, photo, truth, before, now }: Change): string {
  return `${criterion}: ${printable(photo)} is ${truth}, was ${before}, is ${now} now`;
}
