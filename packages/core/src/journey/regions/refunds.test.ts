import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../../policy/presets/jiangsu-international.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { ordered, orderNo, paidLater, receipt, refundOf, succeeds } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';

describe('paid twice', () => {
  it('gives the second payment back', () => {
    const journey = paidLater();
    succeeds(journey, orderNo(journey, 0));
    expect(journey.effects).toEqual([refundOf('ses_Test1234-1', 'txn_1')]);
    expect(journey.where('payment')).toBe('paid');
    journey.does('PAY.REFUNDED', { orderNo: 'ses_Test1234-1' });
    expect(journey.context.orders.map(({ state }) => state)).toEqual(['refunded', 'paid']);
    expect(journey.effects).toEqual([{ type: 'notify', about: 'payment-result', what: 'refunded' }]);
  });

  it('gives back what comes for an order that was forgotten', () => {
    const journey = ordered();
    for (let i = 0; i < 10; i++) {
      journey
        .does('PAY.CANCELLED', {})
        .does('PAY.CLOSED', { orderNo: orderNo(journey) })
        .does('PAY.STARTED', {});
    }
    succeeds(journey);
    succeeds(journey, 'ses_Test1234-1');
    expect(journey.effectTypes).toEqual(['refund-order']);
    journey.does('PAY.REFUNDED', { orderNo: 'ses_Test1234-1' });
    expect(journey.context.paidBy).toBe('ses_Test1234-11');
  });

  it('gives back what is paid online after staff recorded a payment', () => {
    const journey = ordered().does('PAY.RECORDED', receipt);
    expect(journey.effects).toContainEqual({ type: 'close-order', orderNo: orderNo(journey) });
    succeeds(journey);
    expect(journey.effectTypes).toEqual(['refund-order']);
    expect(journey.context.paidBy).toBe('rec_1');
  });
});

describe('a late payment', () => {
  const states = ['draft', 'upload', 'review', 'publish', 'done'];
  it.each(states)('is taken note of in %s', (state) => {
    // Staff recorded the payment meanwhile, so the journey could go on; the money goes back.
    const journey = ordered().does('PAY.RECORDED', receipt);
    if (state !== 'draft') journey.until(state);
    succeeds(journey);
    expect(journey.effectTypes).toEqual(['refund-order']);
  });

  it('after the student went back to the draft box pays the journey', () => {
    const journey = ordered();
    journey.does('DRAFT.CHOSEN', { photo: journey.draftPhotos[0] ?? '' });
    succeeds(journey);
    expect([journey.progress, journey.where('payment')]).toEqual(['draft', 'paid']);
    journey.does('UPLOAD.CONFIRMED', { photo: journey.draftPhotos[0] ?? '' });
    expect(journey.progress).toBe('upload');
  });

  it('goes back when the journey is closed', () => {
    const journey = ordered().does('CONSENT.WITHDRAWN', {});
    expect(journey.effects).toContainEqual({ type: 'close-order', orderNo: orderNo(journey) });
    succeeds(journey);
    expect(journey.effects).toEqual([refundOf('ses_Test1234-1', 'txn_1')]);
    journey.does('PAY.REFUNDED', { orderNo: 'ses_Test1234-1' });
    expect([journey.progress, journey.where('payment'), journey.context.paidBy]).toEqual([
      'closed',
      'refunded',
      null,
    ]);
  });
});

describe('another amount than asked for', () => {
  it('is no payment, but for staff to settle', () => {
    const journey = ordered();
    succeeds(journey, orderNo(journey), 1);
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'payment' }]);
    expect([journey.progress, journey.where('payment')]).toEqual(['pay', 'unknown']);
    expect(journey.refused('PAY.STARTED', {}).code).toBe('pay/in-progress');
    expect(
      journey.refused('PAY.SUCCEEDED', { orderNo: orderNo(journey), transaction: 'txn_1', amountFen: 1 })
        .code,
    ).toBe('pay/already-recorded');
  });

  it('is given back as it came when staff say so, and the student can pay', () => {
    const journey = ordered();
    succeeds(journey, orderNo(journey), 1).does('REFUND.ORDERED', {});
    expect(journey.effects).toEqual([refundOf('ses_Test1234-1', 'txn_1', 1)]);
    journey.does('PAY.REFUNDED', { orderNo: 'ses_Test1234-1' }).does('PAY.STARTED', {});
    expect(succeeds(journey).progress).toBe('upload');
  });

  it('does not unsettle a payment that was made', () => {
    const journey = paidLater();
    succeeds(journey, orderNo(journey, 0), 7);
    expect(journey.where('payment')).toBe('paid');
    expect(journey.context.paidBy).toBe('ses_Test1234-2');
  });
});

describe('refunds ordered by staff', () => {
  it('give the money back, after which the upload costs again', () => {
    const journey = new TestJourney(jiangsu).until('review').does('REFUND.ORDERED', {});
    expect(journey.where('payment')).toBe('refunding');
    journey.does('PAY.REFUNDED', { orderNo: orderNo(journey) });
    expect(journey.where('payment')).toBe('refunded');
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] });
    expect(journey.until('pay').does('PAY.STARTED', {}).where('payment')).toBe('ordering');
  });

  it('lead a student who paid before the capture to pay and then straight to the upload', () => {
    const journey = new TestJourney(xinhua).until('draft').does('REFUND.ORDERED', {});
    journey.does('PAY.REFUNDED', { orderNo: orderNo(journey) });
    journey.does('UPLOAD.CONFIRMED', { photo: journey.draftPhotos[0] ?? '' }).does('PAY.STARTED', {});
    expect(succeeds(journey).progress).toBe('upload');
  });

  it('need money to give back', () => {
    expect(ordered().refused('REFUND.ORDERED', {}).code).toBe('refund/nothing-to-refund');
    // What was paid elsewhere is given back elsewhere.
    const recorded = new TestJourney(jiangsuInternational).until('shoot').does('PAY.RECORDED', receipt);
    expect(recorded.refused('REFUND.ORDERED', {}).code).toBe('refund/nothing-to-refund');
  });
});
