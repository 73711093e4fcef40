import { parse } from '../errors/parse.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import type { Actor } from '../journey/actor.ts';
import * as z from '../schema.ts';
import { stampEvent } from './command.ts';
import type { JourneyHost } from './journey-host.ts';
import { acceptedReply, type Reply, refusedReply } from './reply.ts';
import { commitTurn, takeTurn } from './turn.ts';

const versionSchema = z.int().check(z.positive());

/**
 * Moves a running session to another version of its policy; drafts, attempts, payments and consents stay what
 * they are. Its engine must be found by the host. Moving it where it is changes nothing and is `repeated`.
 *
 * Refused as `policy/does-not-fit`, and nothing is changed: when the box would be too small for the drafts, the
 * mode is not offered any more, an order is not settled or was for another fee, the student stands before a payment that there is not
 * any more, or another consent is needed than the one that was given.
 *
 * @throws TucaiError `session/unknown`; `session/busy` (retryable); `input/invalid`; `event/not-allowed` for a
 *   student; what the host throws when there is no such version
 */
export async function movePolicy(
  host: JourneyHost,
  sessionId: string,
  version: number,
  actor: Actor,
): Promise<Reply> {
  parse(versionSchema, version, 'the version of the policy');
  if (actor.role === 'student')
    throw new TucaiError('event/not-allowed', 'Only staff or the service move a session to another policy.');
  return takeTurn(host, sessionId, async (turn) => {
    const { id, version: from } = turn.envelope.policy;
    if (from === version) return acceptedReply(turn, actor.role, true);
    const engine = await host.engines(id, version);
    const moved = stampEvent(
      { type: 'POLICY.MOVED', from, version, feeFen: turn.engine.feeFen },
      turn.at,
      actor,
    );
    const step = engine.step(turn.envelope, moved);
    if (!step.accepted) return refusedReply(turn, actor.role, step);
    const next = { ...turn, engine };
    const outcome = await commitTurn(host, next, step);
    return outcome === 'committed'
      ? acceptedReply({ ...next, envelope: step.envelope }, actor.role, false)
      : 'conflict';
  });
}
