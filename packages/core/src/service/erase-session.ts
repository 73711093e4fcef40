import type { JourneyContext } from '../journey/context.ts';
import type { Clock } from '../ports/clock.ts';
import type { EffectHandler } from '../ports/effect-handlers.ts';
import type { ErasableStore, TombstoneStore } from '../ports/erasure.ts';

export interface EraseSessionOptions {
  /** Erased one after the other, in this order. */
  readonly stores: readonly ErasableStore[];
  readonly tombstones: TombstoneStore;
  readonly clock: Clock;
}

/**
 * The handler of the effect `erase`: erases a student's data in every store, then writes the tombstone. Envelope and
 * log stay: they hold references and hashes, and what the references led to is gone.
 *
 * When a store fails, nothing after it is tried and no tombstone is written; the next attempt begins again at the
 * first store.
 */
export function createEraseHandler({
  stores,
  tombstones,
  clock,
}: EraseSessionOptions): EffectHandler<'erase'> {
  return async ({ scope }, { key, session, signal }) => {
    const { id: sessionId, snapshot } = session;
    const { context } = snapshot;
    const keepPhotos = scope === 'all' ? [] : approvedPhotos(context);
    for (const store of stores) {
      if (signal.aborted) return undefined;
      await store.erase({ sessionId, student: context.identity.student, scope, keepPhotos });
    }
    const names = stores.map(({ name }) => name);
    await tombstones.put({ key, sessionId, scope, erasedAt: clock.now(), stores: names });
    return { type: 'ERASURE.DONE' };
  };
}

function approvedPhotos({ submission }: JourneyContext): readonly string[] {
  return submission === null || submission.approvedAt === null ? [] : [submission.photo];
}
