import type { GuidanceFrame } from '../guidance-port.ts';

export interface HoldConfig {
  /** How long frames must be ready, in milliseconds. */
  readonly holdStillMs: number;
  /** A lapse shorter than this does not start the holding anew. */
  readonly graceMs: number;
  /** Frames further apart than this say nothing about the time between them. */
  readonly stallMs: number;
}

interface Candidate {
  readonly frame: string | null;
  readonly at: number;
  readonly quality: number;
}

/** How long the person has held still, as plain data. Times are those of the frames. */
export interface HoldState {
  /** Time between ready frames since the holding began; null: not holding. */
  readonly heldMs: number | null;
  /** Begin of the lapse that goes on now. */
  readonly lapseAt: number | null;
  /** Time of the last frame. */
  readonly lastAt: number | null;
  /** Ready frames of the window, each better than all later ones: the first is the best. */
  readonly candidates: readonly Candidate[];
}

export const NOT_HOLDING: HoldState = { heldMs: null, lapseAt: null, lastAt: null, candidates: [] };

/**
 * The holding after one more frame. It begins with a ready frame and grows by the time between two ready frames
 * that follow each other; a lapse adds nothing, and ends the holding once it has lasted `graceMs`. Frames from the
 * past and frames with a time or quality that is no number change nothing.
 */
export function holdStill(state: HoldState, frame: GuidanceFrame, config: HoldConfig): HoldState {
  if (!Number.isFinite(frame.at) || !Number.isFinite(frame.quality)) return state;
  const sinceLast = state.lastAt === null ? 0 : frame.at - state.lastAt;
  if (sinceLast < 0) return state;
  const stalled = sinceLast > config.stallMs;
  const lapsed = state.lapseAt !== null && frame.at - state.lapseAt >= config.graceMs;
  const kept = stalled || lapsed ? NOT_HOLDING : state;
  return frame.state === 'ready' ? ready(kept, frame, sinceLast, config) : notReady(kept, frame, config);
}

function ready(state: HoldState, frame: GuidanceFrame, sinceLast: number, config: HoldConfig): HoldState {
  const begun = state.heldMs !== null;
  const steady = begun && state.lapseAt === null;
  const windowMs = config.holdStillMs + config.graceMs;
  return {
    heldMs: begun ? state.heldMs + (steady ? sinceLast : 0) : 0,
    lapseAt: null,
    lastAt: frame.at,
    candidates: [
      ...state.candidates.filter(({ at, quality }) => at >= frame.at - windowMs && quality > frame.quality),
      { frame: frame.frame, at: frame.at, quality: frame.quality },
    ],
  };
}

function notReady(state: HoldState, frame: GuidanceFrame, config: HoldConfig): HoldState {
  if (state.heldMs === null || config.graceMs === 0) return { ...NOT_HOLDING, lastAt: frame.at };
  return { ...state, lapseAt: state.lapseAt ?? frame.at, lastAt: frame.at };
}

export function isHolding(state: HoldState): boolean {
  return state.heldMs !== null;
}

/** Held long enough, and the last frame was ready. */
export function hasHeld(state: HoldState, config: HoldConfig): boolean {
  return state.heldMs !== null && state.lapseAt === null && state.heldMs >= config.holdStillMs;
}

/** Share of the holding that is done, 0 to 1; it grows while holding and falls only back to 0. */
export function holdProgress(state: HoldState, config: HoldConfig): number {
  if (state.heldMs === null) return 0;
  return config.holdStillMs === 0 ? 1 : Math.min(1, state.heldMs / config.holdStillMs);
}

/** The best frame of the window, the later one of two that are equal; null: none, or the host does not keep it. */
export function bestFrame(state: HoldState): string | null {
  return state.candidates[0]?.frame ?? null;
}
