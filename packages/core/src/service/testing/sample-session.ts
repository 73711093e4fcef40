import { type Envelope, MACHINE_VERSION } from '../../engine/envelope.ts';
import { initialContext } from '../../journey/context.ts';
import type { OutboxEntry } from '../../ports/outbox.ts';
import type { Commit, NewSession } from '../../ports/session-store.ts';

/** A moment in the campaigns of these tests: 1 March 2027, 08:00 in China. */
export const MORNING = 1_803_859_200_000;

export function sampleEnvelope(id: string, rev: number, updatedAt = MORNING + rev): Envelope {
  return {
    machine: 'capture-journey',
    version: MACHINE_VERSION,
    id,
    rev,
    policy: { id: 'sample', version: 1 },
    updatedAt,
    snapshot: {
      value: { progress: 'shoot', permit: { cooldown: 'on' } },
      context: { ...initialContext(id, MORNING), now: updatedAt, lastFailures: ['眼睛', 'eyes-open'] },
    },
  };
}

export function sampleSession(id: string, changes: Partial<NewSession> = {}): NewSession {
  return { envelope: sampleEnvelope(id, 0), startedAt: MORNING, effects: [], nextDeadline: null, ...changes };
}

/** The commit that follows revision `rev − 1`, received at `MORNING + rev`. */
export function sampleCommit(
  id: string,
  rev: number,
  changes: Partial<Omit<Commit, 'entry'>> & { readonly entry?: Partial<Commit['entry']> } = {},
): Commit {
  const { entry, ...rest } = changes;
  return {
    envelope: sampleEnvelope(id, rev),
    expectedRev: rev - 1,
    effects: [],
    nextDeadline: null,
    ...rest,
    entry: {
      rev,
      event: { type: 'TICK', at: MORNING + rev, by: { role: 'system' } },
      receivedAt: MORNING + rev,
      commandId: null,
      answers: null,
      ...entry,
    },
  };
}

/** Effects of one commit, each in the lane given. */
export function sampleEffects(id: string, rev: number, ...lanes: readonly string[]): OutboxEntry[] {
  return lanes.map((lane, index) => ({
    key: `${id}:${rev}:${index}`,
    lane,
    effect: { type: 'release-photo', photo: `pho_${index}` },
  }));
}
