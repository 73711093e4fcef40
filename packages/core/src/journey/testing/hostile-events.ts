import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';

/** Events no good client sends: well formed but wrong, or not events at all. */
export function hostileEvents(
  policy: CapturePolicy,
  context: JourneyContext,
  at: number,
): readonly unknown[] {
  const hash = 'f'.repeat(64);
  const video = policy.shooting.video?.durationMs ?? 60_000;
  const amountFen = policy.payment.amountFen ?? 1500;
  const orderNo = context.orders.at(-1)?.no ?? 'order-unknown';
  const reviewed = context.submission?.photo ?? 'pho_unknown';
  const collegeStaff = { role: 'staff', id: 'acc_8', level: 'college' };
  const event = (type: string, fields: object = {}): object => ({ type, at, ...fields });
  return [
    ...[null, 'TICK', 7, [], {}, { type: 'TICK' }, { type: 'TICK', at: 1.5 }, { type: 'TICK', at: -1 }],
    event('NOBODY.KNOWS'),
    event('TICK', { name: 'unknown field' }),
    event('TICK', { by: { role: 'student', id: 'not a reference' } }),
    event('VERIFY.STARTED', { method: 'capture-code', evidence: 'evi_x' }),
    event('VERIFY.STARTED', { method: 'name-number-passport', evidence: 'evi_x' }),
    event('VERIFY.STARTED', { method: 'id-card', evidence: 'evi_x', input: 'scan' }),
    event('VERIFY.MATCHED', { evidence: 'evi_stale', student: 'stu_2', groups: ['电信系'] }),
    event('VERIFY.REFUSED', { evidence: 'evi_stale', reason: 'already-used' }),
    event('VERIFY.REFUSED', { evidence: context.identity.evidence ?? 'evi_x', reason: 'not-eligible' }),
    event('STAFF.UNLOCKED', { by: { role: 'staff', id: 'acc_9' } }),
    event('PHONE.GIVEN', { phone: 'tel_2', foreign: true }),
    event('PHONE.CHECKED', { phone: 'tel_stale', outcome: 'free' }),
    event('PHONE.CHECKED', { phone: context.identity.phone ?? 'tel_x', outcome: 'in-use' }),
    event('NOTICE.READ', { version: 'old' }),
    event('CAUTIONS.READ', { version: 'old', ticked: true }),
    event('CAUTIONS.READ', { version: policy.notices.cautions.version, ticked: false }),
    event('CONSENT.GIVEN', { purpose: 'employment-platform', version: 'old' }),
    event('CONSENT.GIVEN', { purpose: 'face-check', version: 'old' }),
    event('CONSENT.REFUSED', { purpose: 'employment-platform' }),
    event('NOTIFICATIONS.CHOSEN', { photoStatus: true, paymentResult: true }),
    event('MODE.CHOSEN', { mode: 'live' }),
    event('MODE.CHOSEN', { mode: 'album' }),
    event('VIDEO.STARTED', { version: 'old' }),
    event('VIDEO.REMEMBERED', { version: 'old' }),
    event('VIDEO.PLAYED', { from: video, to: video }),
    event('VIDEO.PLAYED', { from: 0, to: video }),
    event('SHOOT.TAKEN', { photo: 'pho_x', hash, source: 'album' }),
    event('SHOOT.TAKEN', { photo: 'pho_x', hash, source: 'front-camera' }),
    event('SHOOT.ACCEPTED', { photo: 'pho_stale' }),
    event('PHOTO.MADE', { photo: 'pho_stale', made: 'pho_x', hash }),
    event('INSPECTION.DONE', { photo: 'pho_stale', failures: [] }),
    ...(['liveness', 'authenticity'] as const).map((kind) =>
      event('INSPECTION.DONE', {
        photo: context.shot?.photo ?? 'pho_x',
        failures: [{ code: `${kind}-failed`, kind }],
      }),
    ),
    event('DRAFT.CHOSEN', { photo: 'pho_unknown' }),
    event('DRAFT.DELETED', { photo: 'pho_unknown' }),
    event('DRAFT.DELETED', { photo: context.chosen ?? 'pho_unknown' }),
    event('UPLOAD.CONFIRMED', { photo: 'pho_unknown' }),
    event('UPLOAD.STORED', { photo: 'pho_stale' }),
    event('PAY.SUCCEEDED', { orderNo, transaction: 'txn_x', amountFen: amountFen + 1 }),
    event('PAY.SUCCEEDED', { orderNo: 'order-unknown', transaction: 'txn_x', amountFen }),
    event('PAY.RECORDED', { receipt: 'rec_x', amountFen: amountFen + 1 }),
    event('PAY.REFUNDED', { orderNo: 'order-unknown' }),
    event('PAY.REFUNDED', { orderNo, transaction: 'txn_nobody' }),
    event('PAY.REFUND_FAILED', { orderNo: 'order-unknown', reason: 'not-enough' }),
    event('PAY.RECORD_UNDONE', { receipt: 'rec_nobody', reason: 'mistaken' }),
    event('REVIEW.REJECTED', { photo: reviewed, reasons: ['recaptured'] }),
    event('RETOUCH.DONE', {
      photo: reviewed,
      retouched: 'pho_mended',
      hash: (context.rejected[0] ?? '').padEnd(64, '0'),
    }),
    event('REVIEW.APPROVED', { photo: 'pho_stale' }),
    event('RETOUCH.DONE', { photo: 'pho_stale', retouched: 'pho_x', hash }),
    // What was rejected, under another name.
    event('RETOUCH.DONE', {
      photo: reviewed,
      retouched: 'pho_again',
      hash: (context.rejected[0] ?? '').padEnd(64, '0'),
    }),
    event('RESET', { level: 'school', reasons: ['other'], deadline: at - 1 }),
    event('RESET', { level: 'school', reasons: ['other'], deadline: at + 3 * 86_400_000 }),
    event('RESET', { level: 'school', reasons: ['retouched'], deadline: null }),
    event('RESET', { level: 'school', reasons: ['other'], deadline: null, by: collegeStaff }),
    event('CAMPAIGN.ENDED', { by: collegeStaff }),
    event('PUBLISH.ONLINE', { photo: 'pho_stale' }),
    event('PUBLISH.FAILED', { photo: 'pho_stale', reason: 'service/rejected' }),
    event('PHOTO.NOT_MADE', { photo: 'pho_stale', reason: 'crop/no-solution', kind: 'photo' }),
    event('CORRECTION.DONE', { applied: false }),
    event('POLICY.MOVED', { from: policy.version, version: policy.version + 1, feeFen: null }),
  ];
}
