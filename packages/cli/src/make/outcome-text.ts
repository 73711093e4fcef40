import type { Language, PhotoMeasurements } from '@tucai/vision';
import wrapAnsi from 'wrap-ansi';
import { MARKS, paintVerdict } from '../check/verdict-mark.ts';
import type { Paint } from '../terminal/colour.ts';
import { maskIdNumbers } from '../terminal/mask-id-numbers.ts';
import { printable } from '../terminal/printable.ts';
import { MEASURE_TITLES, outcomeTitle } from './outcome-texts.ts';
import type { PhotoOutcome } from './photo-outcome.ts';

export interface OutcomeTextOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal; advice is wrapped to it. */
  readonly columns: number;
}

/** Advice starts below the file's name. */
const INDENT = '     ';

/** The verdict whose mark and colour an outcome has. */
function verdictOf(outcome: PhotoOutcome): 'pass' | 'warn' | 'fail' | 'error' {
  if (outcome.status === 'made') return outcome.verdict;
  return outcome.status === 'error' ? 'error' : 'fail';
}

/** One photo for people: what became of the file, and what to change. */
export function outcomeText(file: string, outcome: PhotoOutcome, options: OutcomeTextOptions): string {
  const { language, paint } = options;
  const verdict = verdictOf(outcome);
  const title = paintVerdict(paint, verdict, `${MARKS[verdict]} ${outcomeTitle(outcome)[language]}`);
  const advice = outcome.reasons.map(({ message }) => wrapped(message[language], verdict, options));
  return [`${title}  ${paint('bold', maskIdNumbers(printable(file)))}`, ...advice]
    .map((line) => `${line}\n`)
    .join('');
}

function wrapped(
  text: string,
  verdict: ReturnType<typeof verdictOf>,
  { columns, paint }: OutcomeTextOptions,
): string {
  const lines = wrapAnsi(text, Math.max(20, columns - INDENT.length - 2), { hard: true }).split('\n');
  return lines
    .map((line, i) => paintVerdict(paint, verdict, `${INDENT}${i === 0 ? '→' : ' '} ${line}`))
    .join('\n');
}

/** Nothing was made, because of Ctrl-C. */
export function stoppedText(language: Language): string {
  return language === 'en' ? 'Stopped. Nothing was written.' : '已停止，没有写入任何文件。';
}

/** What was measured, in one line: pixels of the finished picture, then quality and size of the file. */
export function measureText(measurements: PhotoMeasurements, language: Language): string {
  const places = (['topOfHair', 'hairline', 'eyes', 'cheeks'] as const).map(
    (name) => `${MEASURE_TITLES[name][language]} ${Math.round(measurements[name])} px`,
  );
  return [...places, `JPEG q${measurements.quality}`, `${measurements.bytes} B`].join(' · ');
}
