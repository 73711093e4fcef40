import type { FailureKind } from '../../inspection.ts';
import type { JourneyContext } from '../context.ts';
import type { EventOf } from '../events.ts';

/** At most this many pictures that were dropped before their verdict are remembered. */
const REMEMBERED = 3;

const GRAVE: readonly FailureKind[] = ['authenticity', 'liveness'];

/** A picture dropped while it was being inspected: who handed in a false one does not get away with it. */
export function withUnjudged({ shot, unjudged = [] }: JourneyContext): Partial<JourneyContext> {
  return shot?.stage === 'inspecting' ? { unjudged: [...unjudged, shot.photo].slice(-REMEMBERED) } : {};
}

/** A verdict that still counts although nobody waits for it. */
export function isLateVerdict(
  { unjudged = [] }: JourneyContext,
  { photo, failures }: EventOf<'INSPECTION.DONE'>,
): boolean {
  return unjudged.includes(photo) && failures.some(({ kind }) => GRAVE.includes(kind));
}
