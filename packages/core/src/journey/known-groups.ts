import type { CapturePolicy } from '../policy/capture-policy.ts';
import type { JourneyEvent } from './events.ts';

/**
 * Leaves of a student's groups only those the policy's schedule or contacts name. Others change nothing, and
 * their text could be anything; so they are neither kept nor logged.
 */
export function withKnownGroups(policy: CapturePolicy): (event: JourneyEvent) => JourneyEvent {
  const known = new Set([
    ...policy.window.schedule.map(({ group }) => group),
    ...policy.support.flatMap(({ school, college, group }) => [school, college, group]),
  ]);
  return (event) =>
    event.type === 'VERIFY.MATCHED'
      ? { ...event, groups: event.groups.filter((group) => known.has(group)) }
      : event;
}
