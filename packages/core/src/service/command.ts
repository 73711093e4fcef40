import { TucaiError } from '../errors/tucai-error.ts';
import type { Actor } from '../journey/actor.ts';
import type { LogEntry } from '../ports/session-store.ts';
import { firstDifference } from './first-difference.ts';

/** The type an event claims to have; undefined when it is no event at all. */
export function typeOfEvent(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'type' in event ? event.type : undefined;
}

/** Puts the server's time and the authenticated actor into an event, whatever the client wrote there. */
export function stampEvent(event: unknown, at: number, by: Actor): unknown {
  return typeof event === 'object' && event !== null && !Array.isArray(event) ? { ...event, at, by } : event;
}

/**
 * Makes sure that a name in the log stands for the command that is sent now.
 * @throws TucaiError `command/reused`
 */
export function assertSameCommand(entry: LogEntry, event: unknown, actor: Actor): void {
  if (firstDifference(entry.event, stampEvent(event, entry.event.at, actor)) === null) return;
  throw new TucaiError(
    'command/reused',
    'This command id belongs to another command of this session. Give every new command an id of its own.',
  );
}
