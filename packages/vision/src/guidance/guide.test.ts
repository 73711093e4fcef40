import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import { emptyFrame, goodFrame } from '../testing/light-observation.ts';
import { guidanceConfig } from './guidance-config.ts';
import { type Guidance, type GuidanceState, guide, NO_GUIDANCE } from './guide.ts';
import { HINT_CODES } from './hint-codes.ts';
import type { LightObservation } from './light-observation.ts';
import { LIVE_CODES } from './live-codes.ts';

const config = guidanceConfig();

/** What is shown after each frame. */
function run(frames: readonly LightObservation[], begin: GuidanceState = NO_GUIDANCE) {
  const shown: (Guidance & { at: number })[] = [];
  let state = begin;
  frames.forEach((frame, i) => {
    state = guide(state, frame, i, { config });
    shown.push({ ...state.guidance, at: frame.at });
  });
  return { shown, state, last: shown.at(-1)! };
}

/** Frames of one kind, ten a second. */
const frames = (from: number, forMs: number, make: (at: number) => LightObservation): LightObservation[] =>
  Array.from({ length: forMs / 100 }, (_, i) => make(from + i * 100));

const turned = (yaw: number) => (at: number) => goodFrame(at, { 'head-pose-yaw': yaw });

const value = fc.oneof(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
);
const anyFrame = fc.record({
  gap: fc.integer({ min: 1, max: 900 }),
  good: fc.boolean(),
  empty: fc.boolean(),
  changes: fc.dictionary(fc.constantFrom(...LIVE_CODES), value, { maxKeys: 4 }),
  x: fc.double({ min: 0.1, max: 0.6, noNaN: true }),
});
const anyStream = fc.array(anyFrame, { maxLength: 120 }).map((list) => {
  let at = 0;
  return list.map(({ gap, good, empty, changes, x }) => {
    at += gap;
    if (good) return goodFrame(at);
    if (empty) return emptyFrame(at);
    return goodFrame(at, changes, { place: { ...goodFrame(0).place!, x } });
  });
});

describe('guide', () => {
  it('goes from no face over a turned head and holding still to the picture', () => {
    const { shown } = run([
      ...frames(0, 1000, emptyFrame),
      ...frames(1000, 1500, turned(25)),
      ...frames(2500, 2000, goodFrame),
    ]);
    const steps = shown.map(({ phase, hint }) => hint ?? phase);
    expect(steps.filter((step, i) => step !== steps[i - 1])).toEqual([
      'no-face',
      'turned-right',
      'holding',
      'capture',
    ]);
    expect(shown.findIndex(({ phase }) => phase === 'capture')).toBe(37);
  });

  it('takes the sharpest frame of the window, eyes open', () => {
    const { last, state } = run([
      ...frames(0, 600, (at) => goodFrame(at, { sharpness: 0.6 })),
      ...frames(600, 100, (at) => goodFrame(at, { sharpness: 0.95 })),
      ...frames(700, 100, (at) => goodFrame(at, { sharpness: 1, 'eyes-open': 0.042 })),
      ...frames(800, 500, (at) => goodFrame(at, { sharpness: 0.7 })),
    ]);
    expect(state.guidance.phase).toBe('capture');
    expect(last.best).toBe(6);
  });

  it('forgives a blink and no more', () => {
    const blink = (forMs: number) => [
      ...frames(0, 800, goodFrame),
      ...frames(800, forMs, (at) => goodFrame(at, { 'eyes-open': 0.01 })),
      ...frames(800 + forMs, 700, goodFrame),
    ];
    expect(run(blink(300)).last.phase).toBe('capture');
    expect(run(blink(600)).last.phase).not.toBe('capture');
  });

  it('says it in other words when it lasts', () => {
    const { shown } = run(frames(0, 7000, emptyFrame));
    expect(shown.find(({ escalated }) => escalated)?.at).toBe(config.escalateMs);
    expect(shown.every(({ hint }) => hint === 'no-face')).toBe(true);
  });

  it('changes nothing between the two limits of a rule', () => {
    // 8 passes, 12 fails: 10 is still turned for who comes from 25 and still straight for who comes from 0.
    const from = (yaw: number) => run([...frames(0, 2000, turned(yaw)), ...frames(2000, 1000, turned(10))]);
    expect(from(25).last.hint).toBe('turned-right');
    expect(from(0).last.hint).toBeNull();
  });

  it('lets pass in the end what would only draw a remark', () => {
    const { shown } = run(frames(0, 12_000, turned(10)));
    expect(shown[0]).toMatchObject({ phase: 'searching', hint: 'turned-right' });
    const capture = shown.find(({ phase }) => phase === 'capture');
    expect(capture?.at).toBe(config.patienceMs + config.holdStillMs);
    expect(capture?.invalid).toMatchObject([{ hint: 'turned-right', verdict: 'warn' }]);
  });

  it('never lets pass what would fail', () => {
    expect(run(frames(0, 30_000, turned(25))).shown.every(({ phase }) => phase === 'searching')).toBe(true);
  });

  it('takes no head beside the frame line, however good it is', () => {
    const outline = { x: 0.375, y: 0.42, eyesToChin: 0.26 };
    const beside = (at: number) => goodFrame(at, {}, { place: { ...goodFrame(0).place!, x: 0.27 } });
    const shown = (make: typeof goodFrame) => {
      let state: GuidanceState = NO_GUIDANCE;
      for (const frame of frames(0, 12_000, make)) state = guide(state, frame, 0, { config, outline });
      return state.guidance;
    };
    expect(shown(beside)).toMatchObject({ phase: 'searching', hint: 'off-left', escalated: true });
    expect(shown(goodFrame)).toMatchObject({ phase: 'capture' });
  });

  it('is not content with two frames that lie far apart', () => {
    const slow = Array.from({ length: 6 }, (_, i) => goodFrame(i * 1000));
    expect(run(slow).shown.findIndex(({ phase }) => phase === 'capture')).toBe(3);
  });

  it('asks a moving head to keep still', () => {
    const { last } = run(
      frames(0, 2000, (at) => goodFrame(at, {}, { place: { ...goodFrame(0).place!, x: 0.2 + at / 8000 } })),
    );
    expect(last.hint).toBe('moving');
  });

  it('ignores frames of the past and without a time', () => {
    const { state } = run(frames(0, 900, goodFrame));
    for (const at of [100, Number.NaN]) expect(guide(state, emptyFrame(at), 99, { config })).toBe(state);
  });

  it('begins anew after a pause', () => {
    const { state } = run(frames(0, 1000, goodFrame));
    expect(guide(state, goodFrame(9000), 1, { config }).guidance).toMatchObject({
      phase: 'holding',
      progress: 0,
    });
  });

  it('shows one hint of the catalogue or none, changes it no faster than the hysteresis and is plain data', () => {
    fc.assert(
      fc.property(anyStream, (stream) => {
        const { shown, state } = run(stream);
        let changedAt = -Infinity;
        shown.forEach(({ hint, at, phase, escalated, progress, best }, i) => {
          if (hint !== null) expect(HINT_CODES).toContain(hint);
          expect(hint !== null && phase !== 'searching').toBe(false);
          expect(escalated && hint === null).toBe(false);
          expect(progress).toBeGreaterThanOrEqual(0);
          expect(progress).toBeLessThanOrEqual(1);
          expect(best !== null).toBe(phase === 'capture');
          const before = shown[i - 1];
          // The picture ends the guidance, so what follows it is not compared.
          if (!before || before.phase === 'capture' || phase === 'capture')
            changedAt = Math.min(changedAt, at);
          else if (hint !== before.hint) {
            expect(at - changedAt).toBeGreaterThanOrEqual(config.hintHoldMs);
            changedAt = at;
          }
        });
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });

  it('ends in the picture after anything, once all is right', () => {
    fc.assert(
      fc.property(anyStream, (stream) => {
        const { state } = run(stream);
        const from = (stream.at(-1)?.at ?? 0) + 100;
        const { shown } = run(frames(from, 3000, goodFrame), state);
        expect(shown.some(({ phase }) => phase === 'capture')).toBe(true);
      }),
    );
  });

  it('never takes a frame that the rules would refuse', () => {
    fc.assert(
      fc.property(anyStream, (stream) => {
        let state: GuidanceState = NO_GUIDANCE;
        stream.forEach((frame, i) => {
          state = guide(state, frame, i, { rules: SOURCE_RULES, config });
          const { best } = state.guidance;
          if (best === null) return;
          const { measures } = stream[best]!;
          for (const code of LIVE_CODES) {
            const { pass, warn = pass } = SOURCE_RULES.rules[code];
            const measure = measures[code];
            if (measure === undefined || code === 'expression-neutral') continue;
            // A side for which there is no advice, such as a face too far from the edge, is none of the guidance's.
            if (
              ['head-size', 'head-centred', 'head-pose-yaw', 'head-pose-pitch', 'gaze-frontal'].includes(code)
            ) {
              expect(measure).toBeGreaterThanOrEqual(warn.min!.value);
              expect(measure).toBeLessThanOrEqual(warn.max!.value);
            }
          }
        });
      }),
    );
  });
});
