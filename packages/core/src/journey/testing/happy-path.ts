import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { EventOf, EventType, JourneyEvent } from '../events.ts';
import { watchedUpTo } from '../rules/video-rules.ts';

export type FieldsOf<Type extends EventType> = Omit<EventOf<Type>, 'type' | 'at' | 'by'>;

export interface Moment {
  readonly policy: CapturePolicy;
  readonly context: JourneyContext;
  readonly at: number;
  /** A picture nobody has taken yet. */
  readonly picture: { readonly photo: string; readonly hash: string };
}

/** For each state of the progress what a willing student, staff or service does next. */
export const HAPPY_PATH: Readonly<Record<string, (moment: Moment) => JourneyEvent>> = {
  'verify.start': (m) => {
    const [method = 'capture-code'] = m.policy.verification.methods;
    const input = method === 'capture-code' ? { input: 'scan' as const } : {};
    return event(m, 'VERIFY.STARTED', { method, evidence: 'evi_1', ...input });
  },
  'verify.checking': matched,
  'verify.secondFactor': (m) => event(m, 'SECOND_FACTOR.GIVEN', { evidence: 'evi_2' }),
  'verify.checkingFactor': matched,
  'verify.linking': matched,
  'verify.manualLink': (m) => event(m, 'RECORD.CHOSEN', { evidence: 'evi_3' }),
  'verify.linkingManually': matched,
  'verify.phone': (m) => event(m, 'PHONE.GIVEN', { phone: 'tel_1', foreign: false }),
  'verify.checkingPhone': (m) =>
    event(m, 'PHONE.CHECKED', { phone: m.context.identity.phone ?? 'tel_none', outcome: 'free' }),
  'verify.confirm': (m) => event(m, 'IDENTITY.CONFIRMED', {}),
  'notice.school': (m) => event(m, 'NOTICE.READ', { version: m.policy.notices.school.version }),
  'notice.cautions': (m) =>
    event(m, 'CAUTIONS.READ', { version: m.policy.notices.cautions.version, ticked: true }),
  'notice.consents': consents,
  'notice.alternative': consents,
  'notice.notifications': (m) =>
    event(m, 'NOTIFICATIONS.CHOSEN', {
      photoStatus: m.policy.notices.notifications.includes('photo-status'),
      paymentResult: m.policy.notices.notifications.includes('payment-result'),
    }),
  'requirements.mode': (m) => event(m, 'MODE.CHOSEN', { mode: m.policy.shooting.modes[0] ?? 'live' }),
  'requirements.video': (m) => {
    const { version = '', durationMs = 0 } = m.policy.shooting.video ?? {};
    const { video } = m.context;
    if (video === null) return event(m, 'VIDEO.STARTED', { version });
    const from = watchedUpTo(video.watched);
    const later = { ...m, at: Math.max(m.at, video.reportedAt + durationMs - from) };
    return from < durationMs
      ? event(later, 'VIDEO.PLAYED', { from, to: durationMs })
      : event(m, 'VIDEO.FINISHED', {});
  },
  'shoot.ready': (m) =>
    event(m, 'SHOOT.TAKEN', { ...m.picture, source: m.context.mode === 'album' ? 'album' : 'rear-camera' }),
  'shoot.preview': (m) => event(m, 'SHOOT.ACCEPTED', { photo: inHand(m) }),
  'shoot.making': (m) =>
    event(m, 'PHOTO.MADE', { photo: inHand(m), made: m.picture.photo, hash: m.picture.hash }),
  'shoot.inspecting': (m) => event(m, 'INSPECTION.DONE', { photo: inHand(m), failures: [] }),
  draft: (m) => {
    const latest = m.context.drafts.at(-1);
    return latest ? event(m, 'UPLOAD.CONFIRMED', { photo: latest.photo }) : event(m, 'SHOOT.AGAIN', {});
  },
  pay: (m) => {
    const order = m.context.orders.at(-1);
    return order === undefined || !['open', 'closing', 'unknown'].includes(order.state)
      ? event(m, 'PAY.STARTED', {})
      : event(m, 'PAY.SUCCEEDED', {
          orderNo: order.no,
          transaction: 'txn_1',
          amountFen: m.policy.payment.amountFen ?? 0,
        });
  },
  upload: (m) => event(m, 'UPLOAD.STORED', { photo: m.context.chosen ?? 'pho_none' }),
  'review.pending': (m) => event(m, 'REVIEW.APPROVED', { photo: submitted(m) }),
  'review.retouch': (m) =>
    event(m, 'RETOUCH.DONE', {
      photo: submitted(m),
      retouched: m.picture.photo,
      hash: m.picture.hash,
    }),
  'review.correction': (m) => event(m, 'CORRECTION.DONE', { applied: true }),
  reset: (m) => event(m, 'SHOOT.AGAIN', {}),
  'publish.failed': (m) => event(m, 'PUBLISH.RETRIED', {}),
  'publish.queued': (m) => event(m, 'PUBLISH.ONLINE', { photo: submitted(m) }),
  'publish.proofreading': (m) => event(m, 'PROOF.CORRECT', {}),
  'publish.disputed': (m) => event(m, 'PROOF.RESOLVED', {}),
};

function event<Type extends EventType>({ at }: Moment, type: Type, fields: FieldsOf<Type>): JourneyEvent {
  return { type, at, ...fields } as JourneyEvent;
}

function matched(m: Moment): JourneyEvent {
  const evidence = m.context.identity.evidence ?? 'evi_none';
  return event(m, 'VERIFY.MATCHED', { evidence, student: 'stu_1', groups: [] });
}

function consents(m: Moment): JourneyEvent {
  const { consents: asked } = m.policy.notices;
  const open = asked.find(({ purpose }) => m.context.consents[purpose]?.given !== true);
  return event(m, 'CONSENT.GIVEN', { purpose: open?.purpose ?? 'face-check', version: open?.version ?? '' });
}

function inHand({ context }: Moment): string {
  return context.shot?.photo ?? 'pho_none';
}

function submitted({ context }: Moment): string {
  return context.submission?.photo ?? 'pho_none';
}
