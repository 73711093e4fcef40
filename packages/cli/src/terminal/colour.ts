import { styleText } from 'node:util';
import type { Io, TextStream } from '../io.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';
/** Colours a text, or returns it as it is. */
export type Paint = (style: Style | readonly Style[], text: string) => string;

/**
 * Whether to colour: FORCE_COLOR decides if set (0 and false turn colour off), then NO_COLOR
 * (https://no-color.org), then whether the stream is a terminal.
 */
export function usesColour(stream: TextStream, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** @param colour false gives plain text */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) =>
    styleText(typeof style === 'string' ? style : [...style], text, { validateStream: false });
}
