import { describe, expect, it } from 'vitest';
import { migrate } from '../../engine/migrate/migrate.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { FEE, ordered, refundOf, succeeds } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';

const NO = 'ses_Test1234-1';

describe('two payments of one order', () => {
  it('are told apart by their numbers: the second goes back', () => {
    const journey = succeeds(ordered());
    succeeds(journey, NO, FEE, 'txn_2');
    expect(journey.effects).toEqual([refundOf(NO, 'txn_2')]);
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['paid', NO]);
    expect(journey.context.otherPayments).toEqual([
      { orderNo: NO, transaction: 'txn_2', amountFen: FEE, state: 'refunding' },
    ]);
    journey.does('PAY.REFUNDED', { orderNo: NO, transaction: 'txn_2' });
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['paid', NO]);
  });

  it('are each taken note of once', () => {
    const journey = succeeds(succeeds(ordered()), NO, FEE, 'txn_2');
    for (const transaction of ['txn_1', 'txn_2']) {
      expect(journey.refused('PAY.SUCCEEDED', { orderNo: NO, transaction, amountFen: FEE }).code).toBe(
        'pay/already-recorded',
      );
    }
  });

  it('must be named when one of them goes back', () => {
    const journey = succeeds(succeeds(ordered()), NO, FEE, 'txn_2');
    expect(journey.refused('PAY.REFUNDED', { orderNo: NO }).code).toBe('pay/unknown-transaction');
    expect(journey.refused('PAY.REFUNDED', { orderNo: NO, transaction: 'txn_3' }).code).toBe(
      'pay/unknown-transaction',
    );
  });

  it('can each be given back by staff', () => {
    const journey = succeeds(succeeds(ordered()), NO, FEE, 'txn_2');
    journey.does('PAY.REFUND_FAILED', { orderNo: NO, transaction: 'txn_2', reason: 'not-enough' });
    journey.does('REFUND.ORDERED', { transaction: 'txn_1' });
    expect(journey.effects).toEqual([refundOf(NO, 'txn_1')]);
    journey.does('REFUND.ORDERED', {});
    expect(journey.effects).toEqual([refundOf(NO, 'txn_2', FEE, 2)]);
  });
});

describe('other amounts than asked for', () => {
  it('are all remembered and can be given back: 700, then 800', () => {
    const journey = succeeds(ordered(), NO, 700);
    succeeds(journey, NO, 800, 'txn_2');
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'payment' }]);
    expect(journey.where('payment')).toBe('unknown');
    expect(journey.refused('PAY.STARTED', {}).code).toBe('pay/in-progress');
    journey.does('REFUND.ORDERED', {});
    expect(journey.effects).toEqual([refundOf(NO, 'txn_1', 700)]);
    journey.does('REFUND.ORDERED', {});
    expect(journey.effects).toEqual([refundOf(NO, 'txn_2', 800)]);
    journey.does('PAY.REFUNDED', { orderNo: NO, transaction: 'txn_1' });
    journey.does('PAY.REFUNDED', { orderNo: NO, transaction: 'txn_2' });
    expect(succeeds(journey.does('PAY.STARTED', {})).progress).toBe('upload');
  });

  it('do not stand in the way of the right one', () => {
    const journey = succeeds(succeeds(ordered(), NO, 700), NO, FEE, 'txn_2');
    expect([journey.progress, journey.context.paidBy]).toEqual(['upload', NO]);
    journey.does('REFUND.ORDERED', {});
    expect(journey.effects).toEqual([refundOf(NO, 'txn_1', 700)]);
    journey.does('PAY.REFUNDED', { orderNo: NO, transaction: 'txn_1' });
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['paid', NO]);
  });

  it('of one and the same payment are for staff, and change nothing', () => {
    const journey = succeeds(ordered());
    const before = journey.context;
    succeeds(journey, NO, 700);
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'payment' }]);
    expect(journey.context).toEqual({ ...before, now: journey.context.now });
  });
});

describe('more payments than are remembered', () => {
  const paidOften = (): TestJourney => {
    const journey = succeeds(ordered());
    for (let i = 2; i <= 3; i++) succeeds(journey, NO, FEE, `txn_${i}`);
    return journey;
  };

  it('go back as well, and staff hear of them', () => {
    const journey = succeeds(paidOften(), NO, FEE, 'txn_6');
    expect(journey.context.otherPayments).toHaveLength(2);
    expect(journey.effects).toEqual([refundOf(NO, 'txn_6'), { type: 'escalate', what: 'payment' }]);
  });

  it('of another amount are for staff', () => {
    const journey = succeeds(paidOften(), NO, 700, 'txn_6');
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'payment' }]);
  });
});

it('a payment stored before payments had numbers is known by its amount, and given back under its old number', () => {
  const journey = succeeds(ordered());
  const { envelope } = journey;
  const orders = journey.context.orders.map(({ no, at, expiresAt, state }) => ({ no, at, expiresAt, state }));
  const context = { ...journey.context, orders };
  const old = TestJourney.from(
    jiangsu,
    migrate({ ...envelope, snapshot: { ...envelope.snapshot, context } }),
  );
  expect(old.refused('PAY.SUCCEEDED', { orderNo: NO, transaction: 'txn_1', amountFen: FEE }).code).toBe(
    'pay/already-recorded',
  );
  old.does('REFUND.ORDERED', {});
  expect(old.effects).toEqual([
    {
      type: 'refund-order',
      orderNo: NO,
      transaction: null,
      refundNo: `${NO}r`,
      amountFen: FEE,
      attempt: 1,
    },
  ]);
  expect(old.does('PAY.REFUNDED', { orderNo: NO, transaction: 'txn_1' }).where('payment')).toBe('refunded');
});
