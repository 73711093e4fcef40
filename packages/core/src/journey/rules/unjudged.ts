import type { FailureKind } from '../../failure-kinds.ts';
import type { JourneyContext } from '../context.ts';
import type { EventOf } from '../events.ts';

const GRAVE: readonly FailureKind[] = ['authenticity', 'liveness'];

/**
 * The picture dropped last while it was being inspected: who handed in a false one does not get away with it. An
 * inspection takes seconds, so there is one at most.
 */
export function withUnjudged({ shot }: JourneyContext): Partial<JourneyContext> {
  return shot?.stage === 'inspecting' ? { unjudged: shot.photo } : {};
}

/** A verdict that still counts although nobody waits for it. */
export function isLateVerdict(
  { unjudged = null, closed }: JourneyContext,
  { photo, failures }: EventOf<'INSPECTION.DONE'>,
): boolean {
  // A journey that only missed a deadline can be reopened; of any other, nothing more is learned.
  if (closed !== null && closed.reason !== 'deadline') return false;
  return unjudged === photo && failures.some(({ kind }) => GRAVE.includes(kind));
}
