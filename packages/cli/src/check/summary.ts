import type { Language } from '@tucai/vision';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Counts, cliTexts } from '../messages/catalogue.ts';
import type { PhotoLine } from './photo-line.ts';

/** Counts photos by verdict as they come. */
export function tally(): { add(line: PhotoLine): void; readonly counts: Counts } {
  const counts = { pass: 0, warn: 0, fail: 0, error: 0 };
  return {
    add: ({ verdict }) => {
      counts[verdict] += 1;
    },
    counts,
  };
}

/** The closing line. @param elapsed milliseconds */
export function summaryLine(counts: Counts, elapsed: number, language: Language): string {
  return cliTexts(language).summary(counts, (elapsed / 1000).toFixed(1));
}

/**
 * What the counts mean to the shell: an unreadable photo outweighs a failed one, for the answer is incomplete, and
 * no photo at all is no success.
 */
export function exitCodeOf({ pass, warn, fail, error }: Counts): ExitCode {
  if (error > 0 || pass + warn + fail === 0) return EXIT.input;
  return fail > 0 ? EXIT.fail : EXIT.ok;
}
