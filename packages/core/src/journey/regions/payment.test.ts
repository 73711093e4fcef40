import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../../policy/presets/jiangsu-international.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { FEE, ordered, orderNo, receipt, succeeds } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { plain } from '../testing/test-policies.ts';

const { orderTtlMs } = jiangsu.payment;

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
    expect(journey.effectTypes).toEqual(['query-order']);
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

  it.each([
    ['its time is over', (j: TestJourney) => j.wait(orderTtlMs)],
    ['the fee was paid elsewhere', (j: TestJourney) => j.does('PAY.RECORDED', receipt)],
    ['the journey is closed', (j: TestJourney) => j.does('CAMPAIGN.ENDED', {})],
  ])('that was unknown and only waits is closed when %s', (_, meanwhile) => {
    const journey = ordered();
    journey.does('PAY.UNKNOWN', { orderNo: orderNo(journey) });
    meanwhile(journey).does('PAY.ORDERED', { orderNo: orderNo(journey) });
    expect(journey.effects).toEqual([{ type: 'close-order', orderNo: orderNo(journey) }]);
    expect(journey.context.orders[0]?.state).toBe('closing');
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
    expect(journey.context.orders).toHaveLength(3);
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
    expect(journey.refused('PAY.CANCELLED', {}).code).toBe('pay/unknown-order');
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
