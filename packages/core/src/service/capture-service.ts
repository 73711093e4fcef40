import type { Envelope } from '../engine/envelope.ts';
import { parse } from '../errors/parse.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import { type Actor, actor as actorSchema, type Role } from '../journey/actor.ts';
import { EVENT_TYPES, EVENTS_BY_ROLE } from '../journey/events.ts';
import { reference, sessionId as sessionIdSchema } from '../journey/ids.ts';
import * as z from '../schema.ts';
import { assertSameCommand, stampEvent, typeOfEvent } from './command.ts';
import { outboxEntries } from './effect-lane.ts';
import type { JourneyHost } from './journey-host.ts';
import { movePolicy } from './move-policy.ts';
import { acceptedReply, type Reply, refusedReply, type SessionState, stateFor } from './reply.ts';
import { commitTurn, openTurn, takeTurn } from './turn.ts';

export interface SendOptions {
  /**
   * Name of the command, a reference such as `cmd_<UUID>`, the same each time it is sent. An accepted command
   * is not taken twice under one name; a refused one is tried again. For a notification from outside: its own
   * id.
   */
  readonly commandId?: string;
}

/**
 * Keeps journeys: takes commands, one at a time per session, and stores what they lead to.
 *
 * It knows who may send which event, not who may touch which session: the host checks beforehand that a
 * student sends to the own session and staff to those of their school, and hands over the authenticated
 * actor.
 */
export interface CaptureService {
  /**
   * Opens a session under a policy. Doing it again changes nothing.
   * @throws TucaiError `input/invalid` for an id of the wrong form; `session/exists` when the id belongs to a
   *   session of another policy
   */
  start(
    sessionId: string,
    policy: { readonly id: string; readonly version: number },
  ): Promise<{ readonly created: boolean; readonly envelope: Envelope }>;

  /**
   * Takes one command. Its time is the server's and its sender the given actor, whatever the event says.
   *
   * The reply comes after the commit, so an accepted command is stored. When the promise is rejected by
   * anything but the errors below, as by a lost database connection, it may have been stored or not: send it
   * again under the same `commandId`.
   *
   * @param event as it came from the client; what is wrong with it is answered as a refusal and never logged
   * @throws TucaiError `session/unknown`; `session/busy` (retryable); `command/reused`; `input/invalid` for
   *   an actor or a command id of the wrong form
   */
  send(sessionId: string, event: unknown, actor: Actor, options?: SendOptions): Promise<Reply>;

  /**
   * Moves a running session to another version of its policy, when that fits what the session holds; drafts,
   * attempts, payments and consents stay. Moving it where it is changes nothing and is `repeated`.
   * @throws TucaiError `session/unknown`; `session/busy` (retryable); `input/invalid`; `event/not-allowed` for
   *   a student; what the host throws when there is no such version
   */
  movePolicy(sessionId: string, version: number, actor: Actor): Promise<Reply>;

  /** The session as it is. @throws TucaiError `session/unknown` */
  look(sessionId: string, role: Role): Promise<SessionState>;
}

const commandIdSchema = z.optional(reference);

/**
 * @example
 * const host = { store: createMemorySessionStore(), engines: () => engine, clock: systemClock };
 * const service = createCaptureService(host);
 * await service.start('ses_8Kd2', { id: 'jiangsu', version: 1 });
 * const reply = await service.send('ses_8Kd2', { type: 'IDENTITY.CONFIRMED' }, { role: 'student' });
 */
export function createCaptureService(host: JourneyHost): CaptureService {
  return {
    start: (sessionId, policy) => start(host, sessionId, policy),
    look: async (sessionId, role) => stateFor(await openTurn(host, sessionId), role),
    async movePolicy(sessionId, version, actor) {
      parse(actorSchema, actor, 'the actor');
      return movePolicy(host, sessionId, version, actor);
    },
    async send(sessionId, event, actor, { commandId } = {}) {
      parse(actorSchema, actor, 'the actor');
      parse(commandIdSchema, commandId, 'the command id');
      return takeTurn(host, sessionId, async (turn) => {
        // Looked up after the session was loaded: what is stored later makes the commit fail and this run again.
        const earlier = commandId === undefined ? null : await host.store.findCommand(sessionId, commandId);
        if (earlier !== null) {
          assertSameCommand(earlier, event, actor);
          return acceptedReply(turn, actor.role, true);
        }
        if (!maySend(actor.role, event)) return refusedReply(turn, actor.role, { code: 'event/not-allowed' });
        const step = turn.engine.step(turn.envelope, stampEvent(event, turn.at, actor));
        if (!step.accepted) return refusedReply(turn, actor.role, step);
        const outcome = await commitTurn(host, turn, step, { commandId });
        return outcome === 'committed'
          ? acceptedReply({ ...turn, envelope: step.envelope }, actor.role, false)
          : 'conflict';
      });
    },
  };
}

/** An event that nobody may send is for the engine to refuse, as invalid. */
function maySend(role: Role, event: unknown): boolean {
  const type = EVENT_TYPES.find((known) => known === typeOfEvent(event));
  return type === undefined || EVENTS_BY_ROLE[role].includes(type);
}

async function start(
  { store, engines, clock, onOutbox }: JourneyHost,
  sessionId: string,
  policy: { readonly id: string; readonly version: number },
): ReturnType<CaptureService['start']> {
  parse(sessionIdSchema, sessionId, 'the session id');
  const engine = await engines(policy.id, policy.version);
  const startedAt = clock.now();
  const { envelope, effects } = engine.start(sessionId, startedAt);
  const outcome = await store.create({
    envelope,
    startedAt,
    effects: outboxEntries(effects),
    nextDeadline: engine.nextDeadline(envelope),
  });
  if (outcome === 'created') {
    if (effects.length > 0) onOutbox?.();
    return { created: true, envelope };
  }
  const stored = await store.load(sessionId);
  if (stored?.envelope.policy.id === policy.id) return { created: false, envelope: stored.envelope };
  throw new TucaiError('session/exists', 'This id belongs to a session of another policy. Use a new id.');
}
