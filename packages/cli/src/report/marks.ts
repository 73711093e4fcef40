import type { MarkedVerdict } from '../check/verdict-mark.ts';

/** Outlines on a 16 × 16 ground: a tick, an exclamation mark, a cross, a broken picture, a dash. Shape tells them apart without colour. */
const PATHS: Readonly<Record<MarkedVerdict, string>> = {
  pass: 'M3.5 8.5l3 3 6-7',
  warn: 'M8 3.5v5.5M8 12.4v.1',
  fail: 'M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6',
  error: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.7v.1',
  skipped: 'M4 8h8',
};

/** The sign of a verdict as an inline picture; the word stands beside it. */
export function verdictMark(verdict: MarkedVerdict): string {
  return `<svg class="mark ${verdict}" viewBox="0 0 16 16" aria-hidden="true"><path d="${PATHS[verdict]}"/></svg>`;
}
