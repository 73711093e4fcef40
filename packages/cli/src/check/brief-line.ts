import { catalogue } from '@tucai/vision';
import { printable } from '../terminal/printable.ts';
import type { PhotoLine } from './photo-line.ts';
import { problemsOf } from './problems-of.ts';
import type { TableOptions } from './table.ts';
import { MARKS, paintVerdict } from './verdict-mark.ts';

/** One photo in one line: verdict, file, and the titles of the checks that explain it. */
export function briefLine(line: PhotoLine, { language, paint }: TableOptions): string {
  const verdict = `${MARKS[line.verdict]} ${catalogue(language).verdicts[line.verdict]}`;
  const reasons =
    line.verdict === 'error'
      ? [line.error.message]
      : problemsOf(line).map((check) =>
          paintVerdict(paint, check.verdict, catalogue(language).checks[check.code].title),
        );
  const parts = [
    paintVerdict(paint, line.verdict, verdict),
    paint('bold', printable(line.file)),
    reasons.join(', '),
  ];
  return `${parts.filter((part) => part !== '').join('  ')}\n`;
}
