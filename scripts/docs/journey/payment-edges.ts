import { sampleEvents } from '../../../packages/core/src/engine/sample-events.ts';
import { TestJourney } from '../../../packages/core/src/journey/testing/test-journey.ts';
import { jiangsu } from '../../../packages/core/src/policy/presets/jiangsu.ts';
import type { Edge } from './machine-edges.ts';

/**
 * The ways between the states of the payment region. They follow from the orders, so they are found by trying:
 * every event about money in every situation of one order, before and after the journey is closed.
 */
export function paymentEdges(): Edge[] {
  const start = new TestJourney(jiangsu).until('pay');
  const seen = new Set<string>();
  const edges = new Map<string, { from: string; to: string; events: Set<string> }>();
  const waiting = [start, start.copy().does('PAY.STARTED', {}).does('CONSENT.WITHDRAWN', {})];
  for (let journey = waiting.shift(); journey !== undefined; journey = waiting.shift()) {
    const { orders, paidBy, closed, atPay } = journey.context;
    const key = JSON.stringify([orders.map(({ state }) => state), paidBy, closed?.reason, atPay]);
    if (seen.has(key) || orders.length > 1) continue;
    seen.add(key);
    const from = journey.where('payment');
    for (const event of moneyEvents(journey)) {
      const next = journey.copy();
      if (!next.sendRaw(event).accepted) continue;
      const to = next.where('payment');
      if (to !== from) {
        const edge = edges.get(`${from} ${to}`) ?? { from, to, events: new Set() };
        edge.events.add(event.type);
        edges.set(`${from} ${to}`, edge);
      }
      waiting.push(next);
    }
  }
  return [...edges.values()].map(({ from, to, events }) => ({ from, to, events: [...events] }));
}

function moneyEvents({ policy, context, at }: TestJourney) {
  const good = sampleEvents(policy, context, at).filter(
    ({ type }) =>
      type.startsWith('PAY.') ||
      type === 'REFUND.ORDERED' ||
      type === 'DRAFT.CHOSEN' ||
      type === 'UPLOAD.CONFIRMED',
  );
  const otherAmount = good.flatMap((event) =>
    event.type === 'PAY.SUCCEEDED' ? [{ ...event, amountFen: 1 }] : [],
  );
  return [...good, ...otherAmount];
}
