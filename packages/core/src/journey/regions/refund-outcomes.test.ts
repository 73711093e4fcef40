import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { FEE, ordered, orderNo, paidLater, receipt, refundOf, succeeds } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';

const NO = 'ses_Test1234-1';
const failed = { orderNo: NO, reason: 'not-enough' };

describe('a refund that failed', () => {
  it('leaves the fee paid, calls staff, and can be ordered again under the same number', () => {
    const journey = new TestJourney(jiangsu).until('review').does('REFUND.ORDERED', {});
    journey.does('PAY.REFUND_FAILED', failed);
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['paid', NO]);
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'refund' }]);
    journey.does('REFUND.ORDERED', {});
    expect(journey.effects).toEqual([refundOf(NO, 'txn_1', FEE, 2)]);
    journey.does('PAY.REFUNDED', { orderNo: NO });
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['refunded', null]);
  });

  it('of a second payment leaves it for staff, and the fee paid', () => {
    const journey = succeeds(paidLater(), NO).does('PAY.REFUND_FAILED', failed);
    expect(journey.context.orders.map(({ state }) => state)).toEqual(['held', 'paid']);
    journey.does('REFUND.ORDERED', {});
    expect(journey.effects).toEqual([refundOf(NO, 'txn_1', FEE, 2)]);
  });

  it('of another amount leaves it as it was', () => {
    const journey = succeeds(ordered(), NO, 700).does('REFUND.ORDERED', {});
    journey.does('PAY.REFUND_FAILED', failed);
    expect([journey.where('payment'), journey.context.orders[0]?.state]).toEqual(['unknown', 'mismatch']);
  });

  it('keeps who withdrew from being charged, until the money is back', () => {
    const journey = succeeds(ordered().does('CONSENT.WITHDRAWN', {})).does('PAY.REFUND_FAILED', failed);
    expect([journey.where('payment'), journey.context.orders[0]?.state]).toEqual(['refunding', 'held']);
    journey.does('REFUND.ORDERED', {}).does('PAY.REFUNDED', { orderNo: NO });
    expect(journey.where('payment')).toBe('refunded');
  });

  it('was under way', () => {
    const journey = succeeds(ordered());
    expect(journey.refused('PAY.REFUND_FAILED', failed).code).toBe('pay/already-recorded');
    expect(journey.refused('PAY.REFUND_FAILED', { ...failed, orderNo: 'ses_Other123-1' }).code).toBe(
      'pay/unknown-order',
    );
    expect(ordered().refused('PAY.REFUND_FAILED', failed).code).toBe('refund/nothing-to-refund');
  });
});

describe('a refund that nobody ordered here', () => {
  it('is taken note of: the fee is owed again', () => {
    const journey = new TestJourney(jiangsu).until('review').does('PAY.REFUNDED', { orderNo: NO });
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['refunded', null]);
    expect(journey.effects).toEqual([{ type: 'notify', about: 'payment-result', what: 'refunded' }]);
    expect(journey.refused('REVIEW.APPROVED', { photo: journey.submitted }).code).toBe('review/unpaid');
    expect(journey.refused('PAY.REFUNDED', { orderNo: NO }).code).toBe('pay/already-recorded');
  });

  it('of another amount lets the student pay', () => {
    const journey = succeeds(ordered(), NO, 700).does('PAY.REFUNDED', { orderNo: NO });
    expect(succeeds(journey.does('PAY.STARTED', {})).progress).toBe('upload');
  });

  it('needs a payment', () => {
    expect(ordered().refused('PAY.REFUNDED', { orderNo: NO }).code).toBe('refund/nothing-to-refund');
  });
});

describe('while the fee is given back', () => {
  it('a picture under review is not approved', () => {
    const journey = new TestJourney(jiangsu).until('review').does('REFUND.ORDERED', {});
    const photo = journey.submitted;
    expect(journey.refused('REVIEW.APPROVED', { photo }).code).toBe('refund/in-progress');
    expect(journey.refused('PAY.STARTED', {}).code).toBe('refund/in-progress');
    expect(journey.refused('REFUND.ORDERED', {}).code).toBe('refund/in-progress');
    expect(journey.does('PAY.REFUND_FAILED', failed).does('REVIEW.APPROVED', { photo }).progress).toBe(
      'publish.queued',
    );
  });

  it('nothing is uploaded; the student waits and goes on when the refund failed', () => {
    const journey = succeeds(ordered());
    journey.does('UPLOAD.FAILED', { photo: journey.context.chosen ?? '', reason: 'service/unreachable' });
    journey.does('REFUND.ORDERED', {});
    journey.does('UPLOAD.CONFIRMED', { photo: journey.draftPhotos[0] ?? '' });
    expect(journey.progress).toBe('pay');
    expect(journey.does('PAY.REFUND_FAILED', failed).progress).toBe('upload');
  });

  it.each(['requirements.mode', 'shoot.ready'])(
    'nothing more is taken where paying comes first: %s',
    (state) => {
      const journey = new TestJourney(xinhua).until(state).does('REFUND.ORDERED', {});
      expect(journey.progress).toBe('pay');
      expect(journey.refused('PAY.STARTED', {}).code).toBe('refund/in-progress');
      journey.does('PAY.REFUNDED', { orderNo: NO });
      expect(succeeds(journey.does('PAY.STARTED', {})).until('upload').context.paidBy).toBe('ses_Test1234-2');
    },
  );

  it('a picture in hand is finished, and the next one is not taken', () => {
    const journey = new TestJourney(xinhua).until('shoot.inspecting').does('REFUND.ORDERED', {});
    expect(journey.progress).toBe('shoot.inspecting');
    journey.does('INSPECTION.DONE', { photo: journey.context.shot?.photo ?? '', failures: [] });
    expect(journey.progress).toBe('draft');
    expect(journey.does('SHOOT.AGAIN', {}).progress).toBe('pay');
  });
});

describe('the fee went back under review', () => {
  const refunded = (): TestJourney =>
    new TestJourney(jiangsu).until('review').does('REFUND.ORDERED', {}).does('PAY.REFUNDED', { orderNo: NO });

  it('and is paid again there, also when the window is closed', () => {
    const journey = refunded();
    journey.goTo(journey.at + 14 * 3_600_000);
    expect(journey.refused('DRAFT.DELETED', { photo: 'pho_any' }).code).toBe('window/closed');
    succeeds(journey.does('PAY.STARTED', {}));
    expect(journey.does('REVIEW.APPROVED', { photo: journey.submitted }).progress).toBe('publish.queued');
  });

  it('and is let off or paid at the counter: staff record it', () => {
    const journey = refunded().does('PAY.RECORDED', receipt);
    expect(journey.does('REVIEW.APPROVED', { photo: journey.submitted }).progress).toBe('publish.queued');
  });

  it('after the approval is the decision of staff: the picture goes on', () => {
    const journey = new TestJourney(jiangsu).until('publish.queued').does('REFUND.ORDERED', {});
    journey.does('PAY.REFUNDED', { orderNo: orderNo(journey) });
    expect(journey.until('done').where('payment')).toBe('refunded');
    expect(journey.refused('PAY.STARTED', {}).code).not.toBe('pay/in-progress');
  });
});
