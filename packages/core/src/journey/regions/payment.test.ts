import { describe, expect, it } from 'vitest';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../../policy/presets/jiangsu-international.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum, plain, variant } from '../testing/test-policies.ts';

const FEE = 1500;
const { orderTtlMs } = jiangsu.payment;
const receipt = { receipt: 'rec_1', amountFen: FEE };

/** An order made and not paid. */
function ordered(policy: CapturePolicy = jiangsu): TestJourney {
  return new TestJourney(policy).until('pay').does('PAY.STARTED', {});
}

function orderNo(journey: TestJourney, index = -1): string {
  return journey.context.orders.at(index)?.no ?? '';
}

function succeeds(journey: TestJourney, no = orderNo(journey), amountFen = FEE): TestJourney {
  return journey.does('PAY.SUCCEEDED', { orderNo: no, transaction: 'txn_1', amountFen });
}

/** An order that was closed, and a later one that paid. */
function paidLater(): TestJourney {
  const journey = ordered().does('PAY.CANCELLED', {});
  journey.does('PAY.CLOSED', { orderNo: orderNo(journey) }).does('PAY.STARTED', {});
  return succeeds(journey);
}

describe('when the policy wants the money', () => {
  it('after the picture is confirmed (documents 000, 001)', () => {
    const journey = new TestJourney(jiangsu).until('draft');
    expect(journey.refused('PAY.STARTED', {}).code).toBe('event/not-now');
    journey.until('pay').does('PAY.STARTED', {});
    expect(journey.effects).toEqual([
      { type: 'create-order', orderNo: 'ses_Test1234-1', amountFen: FEE, expiresAt: journey.at + orderTtlMs },
    ]);
    journey.does('PAY.ORDERED', { orderNo: 'ses_Test1234-1' });
    expect(journey.where('payment')).toBe('ordering');
    succeeds(journey);
    expect(journey.where('payment')).toBe('paid');
    expect(journey.progress).toBe('upload');
    expect(journey.effectTypes).toEqual(['notify', 'store-upload']);
  });

  it('before the first photo (document 004)', () => {
    const journey = succeeds(ordered(xinhua));
    expect(journey.progress).toBe('requirements.mode');
    // And then not again.
    expect(journey.until('upload').context.orders).toHaveLength(1);
  });

  it('not at all', () => {
    const journey = new TestJourney(plain);
    expect(journey.refused('PAY.STARTED', {}).code).toBe('pay/not-needed');
    expect(journey.refused('PAY.RECORDED', receipt).code).toBe('pay/not-needed');
    expect(journey.until('upload').context.orders).toEqual([]);
  });

  it('later, at the university, recorded by staff whenever it comes (international students)', () => {
    const journey = new TestJourney(jiangsuInternational);
    expect(journey.refused('PAY.STARTED', {}).code).toBe('pay/not-needed');
    journey.until('review').does('PAY.RECORDED', receipt);
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['paid', 'rec_1']);
    expect(
      new TestJourney(jiangsuInternational).until('done').does('PAY.RECORDED', receipt).where('payment'),
    ).toBe('paid');
  });
});

describe('an order', () => {
  it('is one at a time', () => {
    expect(ordered().refused('PAY.STARTED', {}).code).toBe('pay/in-progress');
  });

  it('of unknown outcome is asked about, and paid or closed in the end', () => {
    const journey = ordered();
    journey.does('PAY.UNKNOWN', { orderNo: orderNo(journey) });
    expect(journey.where('payment')).toBe('unknown');
    expect(journey.effects).toEqual([{ type: 'query-order', orderNo: orderNo(journey) }]);
    expect(journey.refused('PAY.STARTED', {}).code).toBe('pay/in-progress');
    expect(succeeds(journey).progress).toBe('upload');
  });

  it('that was unknown and only waits is open again and expires', () => {
    const journey = ordered();
    journey
      .does('PAY.UNKNOWN', { orderNo: orderNo(journey) })
      .does('PAY.ORDERED', { orderNo: orderNo(journey) });
    expect(journey.where('payment')).toBe('ordering');
    expect(journey.engine.nextDeadline(journey.envelope)).toBe(journey.at + orderTtlMs);
  });

  it('that is not paid in its time is closed, and another can be made', () => {
    const journey = ordered().wait(orderTtlMs);
    journey.tick();
    expect(journey.effects).toEqual([{ type: 'close-order', orderNo: orderNo(journey) }]);
    expect(journey.refused('PAY.STARTED', {}).code).toBe('pay/in-progress');
    journey.does('PAY.CLOSED', { orderNo: orderNo(journey) });
    expect(journey.where('payment')).toBe('unpaid');
    expect(journey.does('PAY.STARTED', {}).context.orders.map(({ no }) => no)).toEqual([
      'ses_Test1234-1',
      'ses_Test1234-2',
    ]);
  });

  it('can be cancelled, and is paid if the money was faster', () => {
    const journey = ordered().does('PAY.CANCELLED', {});
    expect(journey.effects).toEqual([{ type: 'close-order', orderNo: orderNo(journey) }]);
    expect(succeeds(journey).context.orders[0]?.state).toBe('paid');
  });

  it('has its own number also after many', () => {
    const journey = ordered();
    for (let i = 0; i < 15; i++) {
      journey
        .does('PAY.CANCELLED', {})
        .does('PAY.CLOSED', { orderNo: orderNo(journey) })
        .does('PAY.STARTED', {});
    }
    expect(orderNo(journey)).toBe('ses_Test1234-16');
    expect(journey.context.orders).toHaveLength(5);
  });

  it('nobody made is refused, as is news that changes nothing', () => {
    const journey = ordered();
    const money = { transaction: 'txn_1', amountFen: FEE };
    for (const no of ['ses_Test1234-2', 'ses_Test1234-01', 'ses_Other123-1', 'ses_Test1234-x']) {
      expect(journey.refused('PAY.SUCCEEDED', { orderNo: no, ...money }).code).toBe('pay/unknown-order');
    }
    succeeds(journey);
    expect(journey.refused('PAY.SUCCEEDED', { orderNo: orderNo(journey), ...money }).code).toBe(
      'pay/already-recorded',
    );
    expect(journey.refused('PAY.CLOSED', { orderNo: orderNo(journey) }).code).toBe('pay/already-recorded');
    expect(journey.refused('PAY.REFUNDED', { orderNo: orderNo(journey) }).code).toBe('pay/already-recorded');
    expect(journey.refused('PAY.CANCELLED', {}).code).toBe('pay/unknown-order');
  });
});

describe('paid twice', () => {
  it('gives the second payment back', () => {
    const journey = paidLater();
    succeeds(journey, orderNo(journey, 0));
    expect(journey.effects).toEqual([
      { type: 'refund-order', orderNo: 'ses_Test1234-1', refundNo: 'ses_Test1234-1r', amountFen: FEE },
    ]);
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
    expect(journey.effects).toEqual([
      { type: 'refund-order', orderNo: 'ses_Test1234-1', refundNo: 'ses_Test1234-1r', amountFen: FEE },
    ]);
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
    expect(journey.effects).toEqual([
      { type: 'refund-order', orderNo: 'ses_Test1234-1', refundNo: 'ses_Test1234-1r', amountFen: 1 },
    ]);
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

describe('charged once', () => {
  it('also after a rejection and a reset ("无需重新缴费")', () => {
    const journey = new TestJourney(jiangsu).until('review');
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] });
    expect(journey.refused('PAY.STARTED', {}).code).toBe('pay/already-paid');
    journey.until('review').does('RESET', { level: 'school', reasons: ['other'], deadline: null });
    expect(journey.until('done').context.orders).toHaveLength(1);
  });

  it('also before the capture', () => {
    const journey = new TestJourney(xinhua).until('review');
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] });
    expect(journey.until('done').context.orders).toHaveLength(1);
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
    const recorded = new TestJourney(jiangsuInternational).does('PAY.RECORDED', receipt);
    expect(recorded.refused('REFUND.ORDERED', {}).code).toBe('refund/nothing-to-refund');
  });
});

describe('payments recorded by staff', () => {
  it('let the student go on', () => {
    expect(ordered(codeAndAlbum).does('PAY.RECORDED', receipt).progress).toBe('requirements.mode');
    expect(new TestJourney(jiangsu).until('pay').does('PAY.RECORDED', receipt).progress).toBe('upload');
  });

  it.each([
    [
      'are not offered everywhere',
      variant(jiangsu, 'online-only', { payment: { offline: false } }),
      FEE,
      'pay/offline-not-offered',
    ],
    ['have the right amount', jiangsu, 1, 'pay/amount-mismatch'],
  ] as const)('%s', (_, policy, amountFen, code) => {
    expect(new TestJourney(policy).refused('PAY.RECORDED', { receipt: 'rec_1', amountFen }).code).toBe(code);
  });

  it('are made once', () => {
    const journey = new TestJourney(jiangsu).does('PAY.RECORDED', receipt);
    expect(journey.refused('PAY.RECORDED', { ...receipt, receipt: 'rec_2' }).code).toBe('pay/already-paid');
  });
});
