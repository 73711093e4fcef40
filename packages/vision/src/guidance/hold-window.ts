import type { GuidanceConfig } from './guidance-config.ts';
import type { JudgedFrame } from './judge-frame.ts';

interface Candidate<Name> {
  readonly frame: Name;
  readonly at: number;
  readonly quality: number;
}

/** Time between two frames counts as at most this, in milliseconds: nobody saw that the head was still. Ours. */
const UNSEEN = 400;

/** How long the head has held still, as plain data. */
export interface HoldWindow<Name> {
  /** Time between ready frames since the holding began; null: not holding. */
  readonly heldMs: number | null;
  /** Begin of the lapse that goes on now. */
  readonly lapseAt: number | null;
  readonly lastAt: number | null;
  /** Ready frames of the window, each better than all later ones: the first is the best. */
  readonly candidates: readonly Candidate<Name>[];
}

export const NOT_HOLDING: HoldWindow<never> = { heldMs: null, lapseAt: null, lastAt: null, candidates: [] };

/**
 * The window after one more frame. Holding begins with a ready frame and grows by the time between ready frames that
 * follow each other; a lapse adds nothing, and ends it once it has lasted `graceMs`.
 * @param frame the name under which the host keeps the frame
 */
export function holdWindow<Name>(
  state: HoldWindow<Name>,
  { state: verdict, quality }: Pick<JudgedFrame, 'state' | 'quality'>,
  frame: Name,
  at: number,
  { holdStillMs, graceMs, stallMs }: Pick<GuidanceConfig, 'holdStillMs' | 'graceMs' | 'stallMs'>,
): HoldWindow<Name> {
  const sinceLast = state.lastAt === null ? 0 : at - state.lastAt;
  const lapsed = state.lapseAt !== null && at - state.lapseAt >= graceMs;
  const { heldMs, lapseAt, candidates }: HoldWindow<Name> =
    lapsed || sinceLast > stallMs ? NOT_HOLDING : state;
  if (verdict === 'not-ready') {
    if (heldMs === null || graceMs === 0) return { ...NOT_HOLDING, lastAt: at };
    return { heldMs, lapseAt: lapseAt ?? at, lastAt: at, candidates };
  }
  const since = at - holdStillMs - graceMs;
  const better = candidates.filter((one) => one.at >= since && one.quality > quality);
  return {
    heldMs: heldMs === null ? 0 : heldMs + (lapseAt === null ? Math.min(sinceLast, UNSEEN) : 0),
    lapseAt: null,
    lastAt: at,
    candidates: [...better, { frame, at, quality }],
  };
}
