import type { RuleSet } from '../rules/rule-set.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import type { Finding } from './finding.ts';
import { type GuidanceConfig, guidanceConfig } from './guidance-config.ts';
import type { HeadOutline } from './head-outline.ts';
import type { HintCode } from './hint-codes.ts';
import { type HoldWindow, holdWindow, NOT_HOLDING } from './hold-window.ts';
import { type JudgedFrame, judgeFrame, NO_FRAME } from './judge-frame.ts';
import type { LightObservation } from './light-observation.ts';
import { NO_HINT, type SteadyHint, steadyHint } from './steady-hint.ts';

/** What to show now. */
export interface Guidance<Name = number> {
  /** `capture` is told with every frame until the guidance begins anew: take the picture and stop. */
  readonly phase: 'searching' | 'holding' | 'capture';
  /** The one hint to show; null while holding. */
  readonly hint: HintCode | null;
  /** Show the hint's second wording: the first has been there for long. */
  readonly escalated: boolean;
  /** How much of the holding still is done, 0–1. */
  readonly progress: number;
  /** The best frame of the window, in `capture` only. */
  readonly best: Name | null;
  /** All that is not right in the last frame, the most urgent first. */
  readonly invalid: readonly Finding[];
}

/** Memory of the guidance and what it says. Plain data as far as the names of the frames are. */
export interface GuidanceState<Name = number> {
  readonly frame: JudgedFrame;
  readonly steady: SteadyHint;
  readonly hold: HoldWindow<Name>;
  readonly guidance: Guidance<Name>;
}

export interface GuideOptions {
  /** Those the photo will be judged by; the built-in rules for the photo as it is taken when left out. */
  readonly rules?: RuleSet;
  readonly config?: GuidanceConfig;
  /** The frame line of the host's screen, with which the head has to coincide. */
  readonly outline?: HeadOutline;
}

/** Before the first frame. */
export const NO_GUIDANCE: GuidanceState<never> = {
  frame: NO_FRAME,
  steady: NO_HINT,
  hold: NOT_HOLDING,
  guidance: { phase: 'searching', hint: null, escalated: false, progress: 0, best: null, invalid: [] },
};

const DEFAULTS = guidanceConfig();

/**
 * The guidance after one more frame: a pure function, one hint at a time. With the camera session of `@tucai/core`,
 * which steadies hints and waits for a still head by itself, `judgeFrame` alone is what is needed.
 * @param name under which the host keeps the frame, to find the best one again
 * @example
 * let state: GuidanceState<string> = NO_GUIDANCE;
 * for await (const { name, image, faces, at } of frames) {
 *   state = guide(state, observeLight(image, faces, at), name);
 *   if (state.guidance.phase === 'capture') return keep(state.guidance.best);
 *   show(state.guidance);
 * }
 */
export function guide<Name = number>(
  state: GuidanceState<Name>,
  observation: LightObservation,
  name: Name,
  { rules = SOURCE_RULES, config = DEFAULTS, outline }: GuideOptions = {},
): GuidanceState<Name> {
  const frame = judgeFrame(state.frame, observation, rules, config, outline);
  if (frame === state.frame) return state;
  const { at } = observation;
  const hold = holdWindow(state.hold, frame, name, at, config);
  const steady = steadyHint(state.steady, frame.hint, at, config);
  return { frame, steady, hold, guidance: guidanceOf(frame, steady, hold, config) };
}

function guidanceOf<Name>(
  { invalid }: JudgedFrame,
  steady: SteadyHint,
  { heldMs, lapseAt, candidates }: HoldWindow<Name>,
  { holdStillMs }: GuidanceConfig,
): Guidance<Name> {
  if (heldMs !== null && lapseAt === null && heldMs >= holdStillMs) {
    const best = candidates[0]?.frame ?? null;
    return { phase: 'capture', hint: null, escalated: false, progress: 1, best, invalid };
  }
  // One good frame does not wipe the hint away: it goes as slowly as it came.
  const holding = heldMs !== null && steady.shown === null;
  return {
    phase: holding ? 'holding' : 'searching',
    hint: steady.shown,
    escalated: steady.escalated,
    progress: holding ? Math.min(1, heldMs / holdStillMs) : 0,
    best: null,
    invalid,
  };
}
