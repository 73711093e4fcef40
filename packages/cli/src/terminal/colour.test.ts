import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { painter, usesColour } from './colour.ts';

const pipe = new PassThrough();
const terminal = Object.assign(new PassThrough(), { isTTY: true });

describe('usesColour', () => {
  it('follows the terminal', () => {
    expect(usesColour(terminal, {})).toBe(true);
    expect(usesColour(pipe, {})).toBe(false);
    expect(usesColour(terminal, { TERM: 'dumb' })).toBe(false);
  });

  it('obeys NO_COLOR, but an empty one means nothing', () => {
    expect(usesColour(terminal, { NO_COLOR: '1' })).toBe(false);
    expect(usesColour(terminal, { NO_COLOR: '' })).toBe(true);
  });

  it('obeys FORCE_COLOR before anything else', () => {
    expect(usesColour(pipe, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
    expect(usesColour(terminal, { FORCE_COLOR: '0' })).toBe(false);
  });
});

describe('painter', () => {
  it('adds only escape sequences', () => {
    const painted = painter(true)(['bold', 'red'], '不通过');
    expect(painted).not.toBe('不通过');
    expect(stripVTControlCharacters(painted)).toBe('不通过');
    expect(painter(false)('red', '不通过')).toBe('不通过');
  });
});
