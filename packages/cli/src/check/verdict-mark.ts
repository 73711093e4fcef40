import type { Paint, Style } from '../terminal/colour.ts';
import type { PhotoLine } from './photo-line.ts';

export type MarkedVerdict = PhotoLine['verdict'] | 'skipped';

/** One column wide in every terminal font, so that colour is never the only sign. */
export const MARKS: Readonly<Record<MarkedVerdict, string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  error: '✗',
  skipped: '-',
};

const STYLES: Readonly<Record<MarkedVerdict, Style | readonly Style[]>> = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  error: ['bold', 'red'],
  skipped: 'dim',
};

/** Paints a text in the colour of a verdict. */
export function paintVerdict(paint: Paint, verdict: MarkedVerdict, text: string): string {
  return paint(STYLES[verdict], text);
}
