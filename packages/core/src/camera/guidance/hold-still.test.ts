import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuidanceFrame } from '../guidance-port.ts';
import {
  bestFrame,
  type HoldState,
  hasHeld,
  holdProgress,
  holdStill,
  isHolding,
  NOT_HOLDING,
} from './hold-still.ts';

const config = { holdStillMs: 1000, graceMs: 300, stallMs: 2000 };

/** `+` ready, `-` not ready, `.` no frame; one every `step` milliseconds. The time of a frame is its name. */
function frames(pattern: string, step = 100): GuidanceFrame[] {
  return [...pattern].flatMap((sign, i) =>
    sign === '.'
      ? []
      : [
          {
            frame: `${i * step}`,
            at: i * step,
            state: sign === '+' ? 'ready' : 'not-ready',
            hint: null,
            quality: 1,
          },
        ],
  );
}

function after(given: readonly GuidanceFrame[], settings = config): HoldState {
  return given.reduce((state, frame) => holdStill(state, frame, settings), NOT_HOLDING);
}

describe('holdStill', () => {
  it.each<[string, string, number | null, boolean]>([
    ['nothing yet', '', null, false],
    ['never ready', '-----', null, false],
    ['one ready frame', '+', 0, false],
    ['ready for a part of the time', '++++++', 500, false],
    ['ready for the whole time', '+++++++++++', 1000, true],
    ['a short lapse adds nothing', '+++++-+++++', 800, false],
    ['a short lapse is forgiven', '+++++-+++++++', 1000, true],
    ['a lapse as long as the grace ends it', '+++++---+', 0, false],
    ['a lapse of several frames shorter than the grace', '+++++--+', 400, false],
    ['during the lapse it is not done', '+++++++++++-', 1000, false],
    ['a long lapse', '+++++----', null, false],
    ['a gap without frames after a lapse', '+++++-..+', 0, false],
    ['frames that come rarely', '+....+....+', 1000, true],
    ['no frames for too long', '+++++.....................+', 0, false],
    ['ready only every other frame', '+-+-+-+-+-+-+-+-+-+-', 0, false],
  ])('%s', (_, pattern, heldMs, done) => {
    const state = after(frames(pattern));
    expect([state.heldMs, hasHeld(state, config)]).toEqual([heldMs, done]);
  });

  it('without grace any lapse ends it, without a time to hold the first frame is enough', () => {
    expect(isHolding(after(frames('+++-'), { ...config, graceMs: 0 }))).toBe(false);
    const atOnce = { ...config, holdStillMs: 0 };
    expect(hasHeld(after(frames('-+'), atOnce), atOnce)).toBe(true);
    expect(holdProgress(after(frames('+'), atOnce), atOnce)).toBe(1);
  });

  it('finds the best ready frame of the window, the later one of equals', () => {
    const given = frames('+++++').map((frame, i) => ({ ...frame, quality: [1, 5, 2, 5, 3][i]! }));
    expect(bestFrame(after(given))).toBe('300');
    expect(bestFrame(after(frames('---')))).toBeNull();
    expect(bestFrame(after(frames('+').map((frame) => ({ ...frame, frame: null }))))).toBeNull();
    // 200 was better, and is older than the window of 1300 ms when the last frame comes.
    const long = frames('+'.repeat(20)).map((frame) => ({
      ...frame,
      quality: frame.at === 200 ? 9 : -frame.at,
    }));
    expect(bestFrame(after(long))).toBe('600');
  });

  it('ignores frames of the past and numbers that are none', () => {
    const state = after(frames('++++'));
    const odd = (frame: Partial<GuidanceFrame>) =>
      holdStill(state, { ...frames('-')[0]!, at: 400, ...frame }, config);
    expect(odd({ at: 100 })).toBe(state);
    expect(odd({ at: Number.NaN })).toBe(state);
    expect(odd({ at: Number.POSITIVE_INFINITY })).toBe(state);
    expect(odd({ quality: Number.NaN, state: 'ready' })).toBe(state);
  });

  it('is done only after frames that were ready for that long, and offers only those', () => {
    const anyFrame = fc.record({
      wait: fc.integer({ min: 0, max: 700 }),
      state: fc.constantFrom<('ready' | 'not-ready')[]>('ready', 'ready', 'ready', 'not-ready'),
      quality: fc.integer({ min: 0, max: 5 }),
    });
    const check = (steps: { wait: number; state: 'ready' | 'not-ready'; quality: number }[]): void => {
      let at = 0;
      const seen = steps.map(({ wait, state, quality }, i): GuidanceFrame => {
        at += wait;
        return { frame: `${i}`, at, state, hint: null, quality };
      });
      let state = NOT_HOLDING;
      let progress = 0;
      let since = 0;
      seen.forEach((frame, i) => {
        const before = state;
        state = holdStill(state, frame, config);
        if (before.heldMs === null || state.heldMs === null || state.heldMs < before.heldMs) since = i;
        const now = holdProgress(state, config);
        expect(now === 0 || now >= progress).toBe(true);
        progress = now;
        if (!hasHeld(state, config)) return;
        const window = seen.slice(since, i + 1);
        expect(frame.state).toBe('ready');
        expect(frame.at - window[0]!.at).toBeGreaterThanOrEqual(config.holdStillMs);
        const eligible = window.filter((f) => f.state === 'ready' && f.at >= frame.at - 1300);
        const best = eligible.reduce((a, b) => (b.quality >= a.quality ? b : a));
        expect(bestFrame(state)).toBe(best.frame);
      });
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    };
    fc.assert(fc.property(fc.array(anyFrame, { maxLength: 60 }), check));
  });
});
