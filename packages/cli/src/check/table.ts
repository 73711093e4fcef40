import { type CheckResult, catalogue, type Language } from '@tucai/vision';
import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { cliTexts } from '../messages/catalogue.ts';
import type { Paint } from '../terminal/colour.ts';
import { printable } from '../terminal/printable.ts';
import { formatRange, formatValue } from './format-value.ts';
import type { PhotoLine } from './photo-line.ts';
import { MARKS, paintVerdict } from './verdict-mark.ts';

export interface TableOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal; advice is wrapped to it. */
  readonly columns: number;
}

/** Rules and corners are left out: box-drawing characters are two columns wide in many Chinese terminals. */
const NO_LINES = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left']
    .concat(['left-mid', 'mid', 'mid-mid', 'right', 'right-mid'])
    .map((name) => [name, '']),
);

/** Advice starts below the titles. */
const INDENT = '     ';

/** One photo for people: the file and its verdict, a row per check, and what to do below each row that did not pass. */
export function photoTable(line: PhotoLine, options: TableOptions): string {
  const head = photoHead(line, options);
  if (line.verdict === 'error') return `${head}\n${advice(line.error.message, options)}\n`;

  const { columns } = cliTexts(options.language);
  const table = new Table({
    chars: { ...NO_LINES, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: ['left', 'left', 'left', 'right', 'left'],
    head: ['', columns.check, columns.verdict, columns.value, columns.passes].map((text) =>
      options.paint('dim', text),
    ),
  });
  table.push(...line.checks.map((check) => row(check, options)));
  // Every row is one line, because no cell holds a line break.
  const [titles = '', ...rows] = table.toString().split('\n');
  const body = line.checks.flatMap((check, i) => {
    const advised = sameSkip(check, line.checks[i + 1]) ? [] : adviceFor(check, options);
    return [`  ${rows[i] ?? ''}`, ...advised];
  });
  return `${[head, `  ${titles}`, ...body].map((text) => text.trimEnd()).join('\n')}\n`;
}

function photoHead(line: PhotoLine, { language, paint }: TableOptions): string {
  const verdict = paintVerdict(
    paint,
    line.verdict,
    `${MARKS[line.verdict]} ${catalogue(language).verdicts[line.verdict]}`,
  );
  const facts = line.faces === null ? [] : [cliTexts(language).faces(line.faces), `${line.ms} ms`];
  return [
    `${verdict}  ${paint('bold', printable(line.file))}`,
    ...facts.map((fact) => paint('dim', fact)),
  ].join('  ');
}

function row(check: CheckResult, { language, paint }: TableOptions): string[] {
  const { checks, verdicts } = catalogue(language);
  const quiet = (text: string): string => (check.verdict === 'skipped' ? paint('dim', text) : text);
  return [
    paintVerdict(paint, check.verdict, MARKS[check.verdict]),
    quiet(checks[check.code].title),
    paintVerdict(paint, check.verdict, verdicts[check.verdict]),
    quiet(formatValue(check.value, check.unit)),
    paint('dim', formatRange(check.range, check.unit, language)),
  ];
}

/** Of neighbours that were skipped for one reason, the last one says so. */
function sameSkip(check: CheckResult, next: CheckResult | undefined): boolean {
  return check.skipped !== undefined && check.skipped === next?.skipped;
}

function adviceFor(check: CheckResult, options: TableOptions): string[] {
  return check.verdict === 'pass'
    ? []
    : advice(check.message[options.language], options, check.verdict).split('\n');
}

function advice(
  text: string,
  { paint, columns }: TableOptions,
  verdict: 'warn' | 'fail' | 'skipped' | 'error' = 'error',
): string {
  const lines = wrapAnsi(text, Math.max(20, columns - INDENT.length - 2), { hard: true }).split('\n');
  return lines
    .map((part, i) => paintVerdict(paint, verdict, `${INDENT}${i === 0 ? '→' : ' '} ${part}`))
    .join('\n');
}
