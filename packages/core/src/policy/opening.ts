import type { CapturePolicy } from './capture-policy.ts';
import { epochOf } from './local-time.ts';
import { closureAt, type DayClosure, openingIntervals, spanOf } from './opening-intervals.ts';

/**
 * Why students cannot act: `before` the next round begins, `after` the last one, on a `holiday` or a `weekday`
 * that is closed, outside the daily `hours`, outside the slots that the `schedule` gives to the group, or
 * because the campaign has ended.
 */
export type ClosedReason = 'before' | 'after' | 'schedule' | 'campaign-ended' | DayClosure;

export type Opening =
  /** `closesAt`: the first moment at which it is closed. */
  | { readonly open: true; readonly closesAt: number }
  /** `opensAt`: the first moment at which it is open again; null: never. */
  | { readonly open: false; readonly opensAt: number | null; readonly reason: ClosedReason };

/** Campus, department and batch of a student, as far as the schedule names them. */
export type Groups = string | readonly string[];

/**
 * Whether students may act at a time, and until when that holds. Times are epoch milliseconds; the local time
 * is reckoned with the policy's distance from UTC, whatever the zone of the machine.
 *
 * @param group without one, the schedule does not bind
 * @example
 * const opening = openingAt(policy, at, ['仙林校区', '电信系']);
 * if (!opening.open) return refuse('window/closed', opening.reason, opening.opensAt);
 */
export function openingAt(policy: Pick<CapturePolicy, 'window'>, at: number, group: Groups = []): Opening {
  const { window } = policy;
  if (at >= epochOf(window.campaignEndsAt, window.utcOffsetMinutes)) {
    return { open: false, opensAt: null, reason: 'campaign-ended' };
  }
  const intervals = openingIntervals(window, typeof group === 'string' ? [group] : group, at);
  const next = intervals.find(({ to }) => to > at);
  if (next !== undefined && next.from <= at) return { open: true, closesAt: next.to };
  return { open: false, opensAt: next?.from ?? null, reason: reasonAt(window, at) };
}

/** The first moment from `at` on at which students may act, `at` itself when they may now; null: never. */
export function nextOpening(
  policy: Pick<CapturePolicy, 'window'>,
  at: number,
  group?: Groups,
): number | null {
  const opening = openingAt(policy, at, group);
  return opening.open ? at : opening.opensAt;
}

function reasonAt(window: CapturePolicy['window'], at: number): ClosedReason {
  let later = false;
  let inRound: ClosedReason | null = null;
  for (const round of window.rounds) {
    const { from, to } = spanOf(window, round);
    if (at < from) later = true;
    else if (at < to) inRound = closureAt(window, round, at) ?? 'schedule';
  }
  return inRound ?? (later ? 'before' : 'after');
}
