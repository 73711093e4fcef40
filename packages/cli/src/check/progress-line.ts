import type { Language } from '@tucai/vision';
import stringWidth from 'string-width';
import type { TextStream } from '../io.ts';
import { cliTexts } from '../messages/catalogue.ts';

/** Widest bar, in columns. */
const BAR = 24;

export interface ProgressState {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the first photo was begun. */
  readonly elapsed: number;
}

/** `[#####-----] 5/10  2.1/s  0:03 left`, cut to the terminal's width. */
export function progressText(
  { done, total, elapsed }: ProgressState,
  language: Language,
  columns: number,
): string {
  const texts = cliTexts(language);
  const filled = Math.floor((done / total) * BAR);
  const parts = [`[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`, `${done}/${total}`];
  // Before the first photo is done there is nothing to reckon from.
  if (done > 0 && elapsed > 0) {
    parts.push(texts.perSecond(((done * 1000) / elapsed).toFixed(1)));
    parts.push(texts.left(clock((elapsed / done) * (total - done))));
  }
  while (parts.length > 1 && stringWidth(parts.join('  ')) >= columns) parts.shift();
  return parts.join('  ');
}

function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export interface Progress {
  /** Takes the line away, so that something else can be printed in its place. */
  clear(): void;
  /** Draws the line as things stand. */
  draw(done: number): void;
}

/** A progress line on a terminal, for more than one photo; otherwise nothing is ever written. */
export function progressLine(
  stream: TextStream,
  options: { readonly total: number; readonly language: Language; readonly now: () => number },
): Progress {
  const { total, language, now } = options;
  if (stream.isTTY !== true || total < 2) return { clear: () => undefined, draw: () => undefined };
  const start = now();
  return {
    clear: () => void stream.write('\r\u001b[K'),
    draw: (done) => {
      const text = progressText({ done, total, elapsed: now() - start }, language, stream.columns ?? 80);
      stream.write(`\r\u001b[K${text}`);
    },
  };
}
