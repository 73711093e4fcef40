import { type AnyEventObject, fromTransition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Envelope } from '../../engine/envelope.ts';
import { sampleEvents } from '../../engine/sample-events.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { EventType, JourneyEvent } from '../events.ts';
import { createJourneyMachine } from '../journey-machine.ts';
import type { Refusal, RefusalCode } from '../refusal.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { refusalOf } from '../rules/refusal-of.ts';
import { isCorrectionOpen } from '../rules/review-rules.ts';
import { HAPPY_PATH } from './happy-path.ts';
import { hostileEvents } from './hostile-events.ts';
import { nameOf } from './machine-parts.ts';
import { engineOf, firstOpening } from './test-journey.ts';
import { activeStates, whereIn } from './where.ts';

/** What a walk through every reachable state of a policy's journey met. */
export interface JourneyGraph {
  /** Different situations, by what the walk tells apart. */
  readonly situations: number;
  /** Accepted events from one situation. */
  readonly edges: number;
  readonly longestPath: number;
  readonly states: ReadonlySet<string>;
  /** Transitions of the machine that were taken, by name. */
  readonly taken: ReadonlySet<string>;
  readonly accepted: ReadonlySet<EventType>;
  readonly refused: ReadonlySet<RefusalCode>;
}

/** Events tried beyond this many would take minutes: the walk then fails and must tell fewer situations apart. */
/** In so many situations of each state everything is tried. */
const VISITS = 6;

/** Half a day: from any opening hours into the night. */
const NIGHT = 12 * 3_600_000;

const LIMIT = 300_000;

export function walkJourney(policy: CapturePolicy): JourneyGraph {
  const engine = engineOf(policy);
  const machine = createJourneyMachine(policy);
  const states = new Set<string>();
  const taken = new Set<string>();
  const accepted = new Set<EventType>();
  const refused = new Set<RefusalCode>();
  const visits = new Map<string, number>();
  let edges = 0;

  const known = (refusal: Refusal | undefined): boolean => refusal !== undefined && refused.has(refusal.code);

  const logic = fromTransition(
    (envelope: Envelope, event: AnyEventObject) => {
      const result = engine.step(envelope, event);
      if (result.accepted) {
        edges += 1;
        accepted.add(result.event.type);
        for (const transition of machine.getTransitionData(
          machine.resolveState(envelope.snapshot),
          result.event,
        )) {
          taken.add(nameOf(transition));
        }
        for (const state of activeStates(result.envelope.snapshot.value)) states.add(state);
      } else {
        refused.add(result.code);
      }
      return result.envelope;
    },
    engine.start('ses_Test1234', firstOpening(policy)).envelope,
  );
  const paths = getShortestPaths(logic, {
    limit: LIMIT,
    serializeState: ({ context }) => situationOf(context),
    events: ({ context }) => {
      const progress = whereIn(context.snapshot.value, 'progress');
      const visit = visits.get(progress) ?? 0;
      visits.set(progress, visit + 1);
      const good = goodEvents(policy, context);
      // What should be refused is tried in a few situations of each state: there it is refused alike.
      return visit < VISITS
        ? [...good, ...badEvents(policy, context)]
        : good.filter((event) => !known(refusalOf(policy, context.snapshot.context, event)));
    },
  });
  const lengths = paths.map(({ steps }) => steps.length);
  return {
    situations: paths.length,
    edges,
    longestPath: Math.max(...lengths),
    states,
    taken,
    accepted,
    refused,
  };
}

/** What is most likely accepted now, the next good step (it may take its time), and the next deadline. */
function goodEvents(policy: CapturePolicy, envelope: Envelope): JourneyEvent[] {
  const { context } = envelope.snapshot;
  const at = context.now + 1000;
  const due = engineOf(policy).nextDeadline(envelope);
  const tick: JourneyEvent[] = due === null ? [] : [{ type: 'TICK', at: due }];
  // Each finished picture is another one, or the draft box would never fill.
  const { photo: made, hash } = picture(envelope);
  const [mark] = context.rejected;
  const samples = sampleEvents(policy, context, at).flatMap((event): JourneyEvent[] => {
    if (event.type !== 'PHOTO.MADE') return [event];
    const another = { ...event, made, hash };
    return mark === undefined ? [another] : [another, { ...another, hash: mark.padEnd(64, mark) }];
  });
  return [...tick, ...happyEvent(policy, envelope, at), ...samples];
}

function happyEvent(policy: CapturePolicy, envelope: Envelope, at: number): JourneyEvent[] {
  const { value, context } = envelope.snapshot;
  const happy = HAPPY_PATH[whereIn(value, 'progress')];
  return happy ? [happy({ policy, context, at, picture: picture(envelope) })] : [];
}

function picture({ snapshot }: Envelope): { readonly photo: string; readonly hash: string } {
  // Neither one of the drafts nor one that was rejected, or it would never get into the box.
  const count = (snapshot.context.drafts.length + snapshot.context.rejected.length) % 10;
  return { photo: `pho_made${count}`, hash: `${count}`.repeat(64) };
}

function badEvents(policy: CapturePolicy, envelope: Envelope): AnyEventObject[] {
  const { context } = envelope.snapshot;
  const hostile = hostileEvents(policy, context, context.now + 1000).filter(
    (event): event is AnyEventObject => typeof event === 'object' && event !== null && 'type' in event,
  );
  const late = [context.now + NIGHT, campaignEnd(policy) - 1];
  return [...hostile, ...late.flatMap((at) => happyEvent(policy, envelope, at))];
}

/** What the walk tells apart: the state of each region, and of the context what decides about events, capped. */
function situationOf({ snapshot: { value, context } }: Envelope): string {
  const { drafts, lock, identity, consents, video, attempts } = context;
  const progress = whereIn(value, 'progress');
  const counting = drafts.length === 0 && context.uploads === 0 && progress.startsWith('shoot');
  const early = whereIn(value, 'consent') !== 'given';
  return JSON.stringify([
    value,
    early ? Object.values(consents).filter((c) => c?.given).length : null,
    drafts.length,
    counting ? [attempts.quality, attempts.liveness] : null,
    identity.confirmedAt === null ? [identity.failures, identity.pausedUntil !== null] : null,
    lock?.until === null,
    !progress.startsWith('requirements') || video === null
      ? 'none'
      : [video.finishedAt !== null, video.watched.length],
    context.rejected.length > 0,
    /^(reset|shoot)/.test(progress) && drafts.length === 0 && (context.unjudged ?? null) !== null,
    progress === 'draft' && isCorrectionOpen(context),
    progress === 'publish.queued' && context.submission?.escalated,
    context.erased ?? null,
    context.evidenceSince === null,
  ]);
}
