import type { CloseReason, JourneyContext } from '../journey/context.ts';
import type { Clock } from '../ports/clock.ts';
import type { EffectHandler } from '../ports/effect-handlers.ts';
import { eraseKind } from '../privacy/erase-kind.ts';
import { eraseUnapproved } from '../privacy/erase-unapproved.ts';
import { type ErasureParts, eraseSession } from '../privacy/erasure.ts';
import type { PhotoStore } from '../privacy/photo-store.ts';
import type { ErasureReason } from '../privacy/tombstone.ts';

export interface EraseHandlerParts extends ErasureParts {
  /** The store of pictures; it is one of `stores` too. */
  readonly photos: PhotoStore;
  readonly clock: Clock;
}

const REASONS: Readonly<Record<CloseReason, ErasureReason>> = {
  withdrawn: 'consent-withdrawn',
  'campaign-ended': 'campaign-closed',
  deadline: 'campaign-closed',
  'retention-ended': 'retention-ended',
};

/**
 * The handler of the effect `erase`. Scope `all` erases the student and leaves a tombstone; scope
 * `unapproved` deletes every picture but the approved one as it was made, so its original goes too; scope
 * `liveness-evidence` deletes the frames. A host that keeps scores of liveness checks deletes them with the
 * frames. Envelope and log stay: they hold references and
 * hashes, and what the references led to is gone. Interrupted anywhere, the next attempt goes on.
 */
export function createEraseHandler({ photos, clock, ...parts }: EraseHandlerParts): EffectHandler<'erase'> {
  return async ({ scope }, { session: { id: session, snapshot } }) => {
    const { context } = snapshot;
    if (scope === 'all') {
      const reason = context.closed === null ? 'student-request' : REASONS[context.closed.reason];
      await eraseSession(parts, { session, reason, at: clock.now() });
    } else if (scope === 'unapproved') {
      await eraseUnapproved(photos, session, approvedPhotos(context));
    } else {
      await eraseKind(photos, session, 'liveness-frame');
    }
    return { type: 'ERASURE.DONE', scope };
  };
}

function approvedPhotos({ submission }: JourneyContext): ReadonlySet<string> {
  return new Set(submission === null || submission.approvedAt === null ? [] : [submission.photo]);
}
