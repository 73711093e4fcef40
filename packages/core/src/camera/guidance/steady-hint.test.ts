import { describe, expect, it } from 'vitest';
import { NO_HINT, steadyHint } from './steady-hint.ts';

const config = { hintHoldMs: 300, hintEscalateMs: 1000 };

/** What is shown after each frame, one every 100 ms; `!` when it is said in other words. */
function shown(hints: readonly (string | null)[]): (string | null)[] {
  let state = NO_HINT;
  return hints.map((hint, i) => {
    state = steadyHint(state, hint, i * 100, config);
    return state.escalated ? `${state.shown}!` : state.shown;
  });
}

describe('steadyHint', () => {
  it('shows the first hint at once and another one only when it stays', () => {
    expect(shown(['a', 'b', 'a', 'b', 'b', 'b', 'b'])).toEqual(['a', 'a', 'a', 'a', 'a', 'a', 'b']);
  });

  it('counts a third cause anew', () => {
    expect(shown(['a', 'b', 'c', 'b', 'c', 'c', 'c', 'c'])).toEqual(['a', 'a', 'a', 'a', 'a', 'a', 'a', 'c']);
  });

  it('takes a hint away as slowly as it changes it', () => {
    expect(shown(['a', null, null, null, null, 'a'])).toEqual(['a', 'a', 'a', 'a', null, null]);
  });

  it('says a hint that does not help in other words, until another takes its place', () => {
    const hints = [...Array<string>(11).fill('a'), 'b', 'b', 'b', 'b'];
    expect(shown(hints).slice(9)).toEqual(['a', 'a!', 'a!', 'a!', 'a!', 'b']);
  });

  it('ignores a time that is none', () => {
    const state = steadyHint(NO_HINT, 'a', 0, config);
    expect(steadyHint(state, 'b', Number.NaN, config)).toBe(state);
  });

  it('changes at once where no time is asked for', () => {
    const state = steadyHint(NO_HINT, 'a', 0, config);
    expect(steadyHint(state, 'b', 1, { ...config, hintHoldMs: 0 }).shown).toBe('b');
  });
});
