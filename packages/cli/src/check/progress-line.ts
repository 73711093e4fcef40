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

export interface ProgressOptions {
  readonly total: number;
  readonly language: Language;
  readonly now: () => number;
  /** Milliseconds between lines where there is no terminal; none are written when left out. */
  readonly logEvery?: number;
}

/** A progress line on a terminal, for more than one photo; elsewhere lines now and then, if they are asked for. */
export function progressLine(stream: TextStream, options: ProgressOptions): Progress {
  const { total, language, now } = options;
  if (total < 2) return SILENT;
  if (stream.isTTY !== true) return options.logEvery === undefined ? SILENT : loggedProgress(stream, options);
  const start = now();
  return {
    clear: () => void stream.write('\r\u001b[K'),
    draw: (done) => {
      const text = progressText({ done, total, elapsed: now() - start }, language, stream.columns ?? 80);
      stream.write(`\r\u001b[K${text}`);
    },
  };
}

const SILENT: Progress = { clear: () => undefined, draw: () => undefined };

/** `5/10  2.0/s  0:03 left`, at most once in the given time. */
function loggedProgress(
  stream: TextStream,
  { total, language, now, logEvery = 0 }: ProgressOptions,
): Progress {
  const start = now();
  let last = start;
  return {
    clear: () => undefined,
    draw: (done) => {
      const time = now();
      if (time - last < logEvery) return;
      last = time;
      const text = progressText({ done, total, elapsed: time - start }, language, Number.POSITIVE_INFINITY);
      stream.write(`${text.replace(/^\[.*?\] +/, '')}\n`);
    },
  };
}
