export interface HintConfig {
  /** A new hint is shown once it has been the reason for this long, in milliseconds. */
  readonly hintHoldMs: number;
  /** A hint shown for this long did not help: the screen says it in other words. */
  readonly hintEscalateMs: number;
}

/** The hint on the screen, which does not flicker between two causes, as plain data. */
export interface HintState {
  /** Code of the hint that is shown; null: none. */
  readonly shown: string | null;
  readonly shownSince: number | null;
  /** What the last frames said, when it differs from what is shown. */
  readonly next: string | null;
  readonly nextSince: number | null;
  readonly escalated: boolean;
}

export const NO_HINT: HintState = {
  shown: null,
  shownSince: null,
  next: null,
  nextSince: null,
  escalated: false,
};

/** The hint after a frame at time `at` asked for `hint`. The first hint of all is shown at once. */
export function steadyHint(state: HintState, hint: string | null, at: number, config: HintConfig): HintState {
  if (!Number.isFinite(at)) return state;
  if (state.shownSince === null) return show(hint, at);
  if (hint === state.shown) {
    const escalated = hint !== null && at - state.shownSince >= config.hintEscalateMs;
    return { ...state, next: null, nextSince: null, escalated };
  }
  if (hint !== state.next || state.nextSince === null)
    return config.hintHoldMs === 0 ? show(hint, at) : { ...state, next: hint, nextSince: at };
  return at - state.nextSince >= config.hintHoldMs ? show(hint, at) : state;
}

function show(hint: string | null, at: number): HintState {
  return { ...NO_HINT, shown: hint, shownSince: at };
}
