import { EVENTS_BY_ROLE, type EventType } from '../../../packages/core/src/journey/events.ts';
import type { CapturePolicy } from '../../../packages/core/src/policy/capture-policy.ts';
import { eventsOf, initialOf, statesOf } from './machine-edges.ts';
import { code, codes, markdownTable } from './mermaid.ts';

/** Which events each state takes itself, by who sends them. */
export function eventsTable(policies: readonly CapturePolicy[], region: string): string {
  const states = statesOf(policies).filter((path) => path === region || path.startsWith(`${region}.`));
  const rows = states
    .map((path) => ({ path, events: eventsOf(policies, path) }))
    .filter(({ path, events }) => events.length > 0 || initialOf(policies, path) === undefined)
    .map(({ path, events }) => [nameOf(path, region, policies), ...sendersOf(events)]);
  return markdownTable(['state', 'student', 'staff', 'service'], rows);
}

function nameOf(path: string, region: string, policies: readonly CapturePolicy[]): string {
  if (path === region) return 'every state';
  const name = code(path.slice(region.length + 1));
  return initialOf(policies, path) === undefined ? name : `${name}, all of it`;
}

function sendersOf(events: readonly string[]): string[] {
  return (['student', 'staff', 'system'] as const).map((role) =>
    codes(events.filter((event) => EVENTS_BY_ROLE[role].includes(event as EventType))),
  );
}
