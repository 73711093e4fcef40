import { describe, expect, it } from 'vitest';
import { ordered, orderNo, succeeds } from '../testing/money.ts';
import type { TestJourney } from '../testing/test-journey.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Nobody knows how the order ended, when the next query is due. */
function unknown(journey: TestJourney): TestJourney {
  journey.goTo(Math.max(journey.at, journey.context.orders.at(-1)?.asksAt ?? 0));
  return journey.does('PAY.UNKNOWN', { orderNo: orderNo(journey) });
}

describe('an order of unknown outcome', () => {
  it('is asked about after ever longer pauses', () => {
    const journey = ordered();
    const delays = Array.from({ length: 9 }, () => {
      const [query] = unknown(journey).effects;
      if (query?.type !== 'query-order') throw new Error('nobody is asked');
      journey.goTo(query.notBefore);
      return query.notBefore - journey.context.now;
    });
    expect(delays).toEqual([
      ...[5 * SECOND, 10 * SECOND, 30 * SECOND, MINUTE, 5 * MINUTE],
      ...[10 * MINUTE, 30 * MINUTE, 30 * MINUTE, 30 * MINUTE],
    ]);
  });

  it('counts how often it was asked about, from the beginning when it was known in between', () => {
    const journey = unknown(unknown(ordered()));
    expect(journey.effects).toContainEqual({
      type: 'query-order',
      orderNo: orderNo(journey),
      attempt: 2,
      notBefore: journey.at + 10 * SECOND,
    });
    journey.does('PAY.ORDERED', { orderNo: orderNo(journey) });
    expect(unknown(journey).effects).toContainEqual({
      type: 'query-order',
      orderNo: orderNo(journey),
      attempt: 1,
      notBefore: journey.at + 5 * SECOND,
    });
  });

  it('is told to staff once, when it takes long', () => {
    const journey = ordered();
    const calls = Array.from({ length: 12 }, () => unknown(journey).effectTypes.includes('escalate'));
    expect(calls.filter(Boolean)).toHaveLength(1);
    expect(calls.indexOf(true)).toBe(7);
  });

  it('is asked about in one row of queries, however often it is cancelled meanwhile', () => {
    const journey = unknown(unknown(ordered()));
    const { orders } = journey.context;
    for (let times = 0; times < 3; times++) {
      journey.does('PAY.CANCELLED', {});
      expect(journey.effectTypes).toEqual(['close-order']);
      journey.wait(SECOND).does('PAY.UNKNOWN', { orderNo: orderNo(journey) });
      expect(journey.effects).toEqual([]);
      expect(journey.context.orders).toEqual(orders);
    }
    expect(unknown(journey).effects).toMatchObject([{ type: 'query-order', attempt: 3 }]);
  });

  it('is asked about anew when closing it later turns out to be unknown', () => {
    const journey = unknown(ordered())
      .wait(5 * SECOND)
      .does('PAY.ORDERED', { orderNo: 'ses_Test1234-1' });
    journey.does('PAY.CANCELLED', {}).does('PAY.UNKNOWN', { orderNo: orderNo(journey) });
    expect(journey.effects).toMatchObject([{ type: 'query-order', attempt: 1 }]);
  });

  it('waits for its answer without a deadline of its own', () => {
    const journey = unknown(ordered());
    const due = journey.engine.nextDeadline(journey.envelope);
    expect(due === null || due > journey.at + MINUTE).toBe(true);
    expect(succeeds(journey).progress).toBe('upload');
  });
});
