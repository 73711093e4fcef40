import type { JourneyContext } from '../journey/context.ts';
import type { EventOf, EventType, JourneyEvent } from '../journey/events.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';

/** A picture nobody took; only its form matters. */
const ANY_PHOTO = 'pho_any';
const ANY_HASH = '0'.repeat(64);

type Fields<Type extends EventType> = Omit<EventOf<Type>, 'type' | 'at' | 'by'>;
type Samples = { readonly [Type in EventType]: readonly Fields<Type>[] };

/**
 * For every type of event the payloads most likely to be accepted now: to find out what is allowed without
 * asking the caller for a payload, and to walk the machine in tests.
 */
export function sampleEvents(
  policy: CapturePolicy,
  context: JourneyContext,
  at: number,
): readonly JourneyEvent[] {
  const fields = samples(policy, context, at);
  return (Object.keys(fields) as EventType[]).flatMap((type) =>
    fields[type].map((payload) => ({ type, at, ...payload }) as JourneyEvent),
  );
}

function samples(policy: CapturePolicy, context: JourneyContext, at: number): Samples {
  const evidence = context.identity.evidence ?? 'evi_any';
  const photo = context.shot?.photo ?? context.chosen ?? context.drafts[0]?.photo ?? ANY_PHOTO;
  const drafts =
    context.drafts.length === 0 ? [{ photo: ANY_PHOTO }] : context.drafts.map((d) => ({ photo: d.photo }));
  const reviewed = { photo: context.submission?.photo ?? ANY_PHOTO };
  const published = [reviewed, ...(context.takenBack ?? []).map((one) => ({ photo: one }))];
  const orders =
    context.orders.length === 0
      ? [{ orderNo: 'order-any' }]
      : context.orders.map(({ no }) => ({ orderNo: no }));
  const payments = [...context.orders, ...(context.otherPayments ?? [])].flatMap((money) =>
    money.transaction === undefined
      ? []
      : [{ orderNo: 'no' in money ? money.no : money.orderNo, transaction: money.transaction }],
  );
  const { notices, shooting, verification, payment } = policy;
  const length = shooting.video?.durationMs ?? 0;
  const watched = context.video?.watched.at(-1)?.[1] ?? 0;
  const played = Math.min(length, watched + Math.max(0, at - (context.video?.reportedAt ?? at)));
  const reasons = policy.review.reasons.slice(0, 1);
  const amountFen = payment.amountFen ?? 0;

  return {
    'VERIFY.STARTED': verification.methods.flatMap((method): readonly Fields<'VERIFY.STARTED'>[] =>
      method === 'capture-code'
        ? verification.captureCodeInputs.map((input) => ({ method, evidence, input }))
        : [{ method, evidence }],
    ),
    'SECOND_FACTOR.GIVEN': [{ evidence: 'evi_factor' }],
    'RECORD.CHOSEN': [{ evidence: 'evi_record' }],
    'PHONE.GIVEN': [{ phone: 'tel_any', foreign: false }],
    'IDENTITY.CONFIRMED': [{}],
    'IDENTITY.DENIED': [{}],
    'NOTICE.READ': [{ version: notices.school.version }],
    'CAUTIONS.READ': [{ version: notices.cautions.version, ticked: true }],
    'CONSENT.GIVEN': notices.consents.map(({ purpose, version }) => ({ purpose, version })),
    'CONSENT.REFUSED': notices.consents.map(({ purpose }) => ({ purpose })),
    'CONSENT.WITHDRAWN': [{}],
    'NOTIFICATIONS.CHOSEN': [{ photoStatus: false, paymentResult: false }],
    'MODE.CHOSEN': shooting.modes.map((mode) => ({ mode })),
    'VIDEO.STARTED': [{ version: shooting.video?.version ?? '' }],
    'VIDEO.PLAYED': [{ from: watched, to: played }],
    'VIDEO.FINISHED': [{}],
    'SHOOT.TAKEN': [
      { photo: ANY_PHOTO, hash: ANY_HASH, source: context.mode === 'album' ? 'album' : 'rear-camera' },
    ],
    'SHOOT.RETAKEN': [{}],
    'SHOOT.ACCEPTED': [{ photo }],
    'SHOOT.AGAIN': [{}],
    'DRAFT.CHOSEN': drafts,
    'DRAFT.DELETED': drafts,
    'UPLOAD.CONFIRMED': drafts,
    'PAY.STARTED': [{}],
    'PAY.CANCELLED': [{}],
    'REVIEW.WITHDRAWN': [{}],
    'CORRECTION.REQUESTED': [{ evidence: 'evi_correction' }],
    'PROOF.CORRECT': [{}],
    'PROOF.DISPUTED': [{}],
    'DOWNLOAD.REQUESTED': [{}],
    'STAFF.UNLOCKED': [{}],
    'STAFF.LOCKED': [{ reason: 'recaptured' }],
    'REVIEW.APPROVED': [reviewed],
    'REVIEW.REJECTED': [{ ...reviewed, reasons }],
    'RETOUCH.REQUESTED': [reviewed],
    'RETOUCH.DONE': [{ ...reviewed, retouched: 'pho_retouched', hash: ANY_HASH }],
    'CORRECTION.DONE': [{ applied: true }],
    RESET: [{ level: 'college', reasons, deadline: null }],
    'PAY.RECORDED': [{ receipt: 'rec_any', amountFen }],
    'PAY.RECORD_UNDONE': [{ receipt: context.paidBy ?? 'rec_any', reason: 'mistaken' }],
    'REFUND.ORDERED': [{}],
    'PROOF.RESOLVED': [{}],
    'PUBLISH.RETRIED': [{}],
    'CAMPAIGN.ENDED': [{}],
    TICK: [{}],
    'VERIFY.MATCHED': [{ evidence, student: 'stu_any', groups: [] }],
    'VERIFY.REFUSED': [{ evidence, reason: 'mismatch' }],
    'PHONE.CHECKED': [
      { phone: context.identity.phone ?? 'tel_any', outcome: 'free' },
      { phone: context.identity.phone ?? 'tel_any', outcome: 'in-use' },
    ],
    'VIDEO.REMEMBERED': [{ version: shooting.video?.version ?? '' }],
    'PHOTO.MADE': [{ photo, made: 'pho_made', hash: ANY_HASH }],
    'PHOTO.NOT_MADE': [
      { photo, reason: 'crop/no-solution', kind: 'photo' },
      { photo, reason: 'service/unreachable', kind: 'system' },
    ],
    'INSPECTION.DONE': [
      { photo, failures: [] },
      { photo, failures: [{ code: 'eyes-open', kind: 'quality' }] },
      ...(['authenticity', 'liveness'] as const).flatMap((kind) =>
        context.unjudged ? [{ photo: context.unjudged, failures: [{ code: 'not-genuine', kind }] }] : [],
      ),
    ],
    'UPLOAD.STORED': [{ photo }],
    'UPLOAD.FAILED': [{ photo, reason: 'service/unreachable' }],
    'PAY.ORDERED': orders,
    'PAY.SUCCEEDED': orders.map((order) => ({ ...order, transaction: 'txn_any', amountFen })),
    'PAY.UNKNOWN': orders,
    'PAY.CLOSED': orders,
    'PAY.REFUNDED': [...orders, ...payments],
    'PAY.REFUND_FAILED': [...orders, ...payments].map((payment) => ({
      ...payment,
      reason: 'refund/not-enough',
    })),
    'PUBLISH.ONLINE': published,
    'PUBLISH.FAILED': published.map((one) => ({ ...one, reason: 'service/rejected' })),
    'POLICY.MOVED': [{ from: 1, version: policy.version, feeFen: policy.payment.amountFen }],
    'ERASURE.DONE': [{}, { scope: 'unapproved' }, { scope: 'liveness-evidence' }],
  };
}
