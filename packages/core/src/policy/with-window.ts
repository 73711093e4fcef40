import type { CapturePolicy } from './capture-policy.ts';
import { parsePolicy } from './parse-policy.ts';

type Window = CapturePolicy['window'];

/** What a school has to say about its dates; lists that are left out are empty. */
export type OwnWindow = Pick<Window, 'rounds' | 'campaignEndsAt'> & Partial<Window>;

/**
 * The policy with a school's own dates in the place of all dates of the preset, checked as a whole.
 *
 * @throws TucaiError `policy/invalid` when the dates do not fit together
 * @example
 * const round = { id: 'spring', kind: 'main', from: '2027-04-12T08:00', to: '2027-04-20T18:00', daily: null, weekdays: null };
 * const policy = withWindow(jiangsu, { rounds: [round], campaignEndsAt: '2027-05-31T18:00' });
 */
export function withWindow(policy: CapturePolicy, own: OwnWindow): CapturePolicy {
  const { utcOffsetMinutes } = policy.window;
  const empty = { holidays: [], workedWeekends: [], schedule: [], trainings: [] };
  return parsePolicy({ ...policy, window: { utcOffsetMinutes, ...empty, ...own } });
}
