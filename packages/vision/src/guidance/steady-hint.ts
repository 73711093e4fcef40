import type { GuidanceConfig } from './guidance-config.ts';
import type { HintCode } from './hint-codes.ts';

/** The hint on the screen, which does not flicker between two causes, as plain data. */
export interface SteadyHint {
  /** Null: nothing to change. */
  readonly shown: HintCode | null;
  /** Null before the first frame. */
  readonly shownSince: number | null;
  /** What the last frames said, when it differs from what is shown. */
  readonly next: HintCode | null;
  readonly nextSince: number | null;
  /** It has been shown for long and did not help. */
  readonly escalated: boolean;
}

export const NO_HINT: SteadyHint = {
  shown: null,
  shownSince: null,
  next: null,
  nextSince: null,
  escalated: false,
};

/** The hint after a frame asked for `hint`. The first of all is shown at once, each other after `hintHoldMs`. */
export function steadyHint(
  state: SteadyHint,
  hint: HintCode | null,
  at: number,
  { hintHoldMs, escalateMs }: Pick<GuidanceConfig, 'hintHoldMs' | 'escalateMs'>,
): SteadyHint {
  if (state.shownSince === null) return { ...NO_HINT, shown: hint, shownSince: at };
  if (hint === state.shown) {
    const escalated = hint !== null && at - state.shownSince >= escalateMs;
    return { ...state, next: null, nextSince: null, escalated };
  }
  const nextSince = hint === state.next && state.nextSince !== null ? state.nextSince : at;
  if (at - nextSince >= hintHoldMs) return { ...NO_HINT, shown: hint, shownSince: at };
  return { ...state, next: hint, nextSince };
}
