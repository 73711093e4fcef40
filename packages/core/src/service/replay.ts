import type { Envelope } from '../engine/envelope.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import type { LogEntry, SessionStore } from '../ports/session-store.ts';
import { firstDifference } from './first-difference.ts';
import type { JourneyHost } from './journey-host.ts';

/** What an audit found. Paths only, no values. */
export type ReplayReport =
  | { readonly ok: true; readonly rev: number }
  | {
      readonly ok: false;
      /** Revision at which the log stops making sense, or the last one when the envelopes differ. */
      readonly rev: number;
      /** `gap`: a revision is missing or twice. `refused`: the engine does not take the event. */
      readonly problem: 'gap' | 'refused' | 'differs';
      /** The refusal, or the first field that differs. */
      readonly detail: string;
    };

const PAGE = 200;

/**
 * Works an envelope out again from the beginning of its journey and its log, and compares it with the stored
 * one: nobody changed either past the service. The log must have been written by the rules of this engine; an
 * envelope that was migrated since may differ without a fault.
 * @throws TucaiError `session/unknown`
 */
export async function replaySession(
  { store, engines }: Pick<JourneyHost, 'store' | 'engines'>,
  sessionId: string,
): Promise<ReplayReport> {
  const stored = await store.load(sessionId);
  if (stored === null) throw new TucaiError('session/unknown', 'There is no session with this id.');
  const { policy, rev: last } = stored.envelope;
  let engine = await engines(policy.id, await firstVersion(store, sessionId, policy.version));
  let envelope: Envelope = engine.start(sessionId, stored.startedAt).envelope;
  for await (const { rev, event } of logOf(store, sessionId, envelope.rev + 1)) {
    // What was added after the envelope was loaded is not looked at.
    if (rev > last) break;
    if (rev !== envelope.rev + 1)
      return { ok: false, rev, problem: 'gap', detail: `expected ${envelope.rev + 1}` };
    if (event.type === 'POLICY.MOVED') engine = await engines(policy.id, event.version);
    const step = engine.step(envelope, event);
    if (!step.accepted) return { ok: false, rev, problem: 'refused', detail: step.code };
    envelope = step.envelope;
  }
  if (envelope.rev !== last)
    return { ok: false, rev: envelope.rev, problem: 'gap', detail: `expected ${last}` };
  const difference = firstDifference(envelope, stored.envelope);
  return difference === null
    ? { ok: true, rev: last }
    : { ok: false, rev: last, problem: 'differs', detail: difference };
}

/** The version of the policy that the session was started under. */
async function firstVersion(store: SessionStore, sessionId: string, latest: number): Promise<number> {
  for await (const { event } of logOf(store, sessionId, 1))
    if (event.type === 'POLICY.MOVED') return event.from;
  return latest;
}

async function* logOf(store: SessionStore, sessionId: string, fromRev: number): AsyncGenerator<LogEntry> {
  for (let from = fromRev; ; ) {
    const page = await store.events(sessionId, from, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    from = page.at(-1)!.rev + 1;
  }
}
