import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { dueForErasure, erasureDueAt, type RetainedRecord } from '../../privacy/retention.ts';
import type { EraseScope, JourneyContext } from '../context.ts';
import { campaignEnd } from './campaign-end.ts';

/** What is kept of a journey; the reference is the scope that erases it. */
interface Kept extends RetainedRecord {
  readonly reference: EraseScope;
}

function kept(policy: CapturePolicy, context: JourneyContext): readonly Kept[] {
  const { closed, submission, erased, evidenceSince = null } = context;
  if (closed?.reason === 'withdrawn' || erased === 'all') return [];
  const approved = submission !== null && submission.approvedAt !== null;
  // Staff may end the campaign of a journey before the policy does.
  const ended = closed?.reason === 'campaign-ended' ? Math.min(closed.at, campaignEnd(policy)) : null;
  return [
    {
      reference: 'unapproved',
      kind: 'unapproved-photo',
      since: approved && erased === undefined ? campaignEnd(policy) : null,
    },
    approved
      ? { reference: 'all', kind: 'approved-identity', since: submission.onlineAt }
      : { reference: 'all', kind: 'unapproved-identity', since: ended },
    { reference: 'liveness-evidence', kind: 'liveness-evidence', since: evidenceSince },
  ];
}

/** When the next term of the retention policy ends, in epoch milliseconds; null when none is running. */
export function retentionDue(policy: CapturePolicy, context: JourneyContext): number | null {
  const times = kept(policy, context)
    .map((record) => erasureDueAt(record, policy.retention))
    .filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** What has to be erased by a time because it was kept long enough. Everything includes the rest. */
export function overdueScopes(
  policy: CapturePolicy,
  context: JourneyContext,
  at: number,
): readonly EraseScope[] {
  const scopes = dueForErasure(kept(policy, context), policy.retention, at).map((record) => record.reference);
  return scopes.includes('all') ? ['all'] : scopes;
}

/** The approved picture has been kept long enough: with it, the journey is over. */
export function keptLongEnough(policy: CapturePolicy, context: JourneyContext, at: number): boolean {
  return context.closed === null && overdueScopes(policy, context, at).includes('all');
}

/** What the journey remembers once an erasure is ordered: no draft that is not there any more. */
export function afterErasure(
  { drafts, submission }: JourneyContext,
  scopes: readonly EraseScope[],
): Partial<JourneyContext> {
  const scope = scopes.find((s) => s !== 'liveness-evidence');
  return {
    ...(scopes.includes('liveness-evidence') && { evidenceSince: null }),
    ...(scope !== undefined && {
      erased: scope,
      drafts: scope === 'all' ? [] : drafts.filter((draft) => draft.photo === submission?.photo),
    }),
  };
}
