import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { MINUTE, SECOND } from '../../policy/duration.ts';
import type { JourneyContext, Order } from '../context.ts';
import type { Effect } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { closeOrders, orderOf, withClosing, withNewOrder, withState } from '../orders.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { both, change, effects, type JourneyState, journeySetup, noted, permitted, when } from '../setup.ts';
import {
  type Outcome,
  paymentArrived,
  paymentRefunded,
  refundFailed,
  refundOrdered,
  told,
} from './payment-news.ts';
import { PAYMENT_STATES, type PaymentState, paymentState } from './payment-state.ts';

/** The order that TICK finds past its time. */
function expired({ orders }: JourneyContext, at: number): Order | undefined {
  return orders.find((order) => order.state === 'open' && at >= order.expiresAt);
}

function wasUnknown({ orders }: JourneyContext, orderNo: string): boolean {
  return orders.some(({ no, state }) => no === orderNo && state === 'unknown');
}

/**
 * How long to wait before each query of an order nobody knows the outcome of; the last one repeats. WeChat Pay asks
 * for polling that begins within a minute and is spaced as the business needs
 * (https://pay.weixin.qq.com/doc/global/v2/en/4013665306); it suggests gaps that grow to minutes elsewhere
 * (https://pay.weixin.qq.com/doc/v3/merchant/4012268557).
 */
const QUERY_AFTER = [
  5 * SECOND,
  10 * SECOND,
  30 * SECOND,
  MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
] as const;

/** When to ask about an order that was asked about so many times. */
function nextQuery(queries: number, at: number): number {
  return at + (QUERY_AFTER[Math.min(queries, QUERY_AFTER.length - 1)] ?? 0);
}

/** The next query of an order, which was asked about `queries` times; staff hear of it once when it takes long. */
function query(orderNo: string, queries: number, at: number): Effect[] {
  const notBefore = nextQuery(queries, at);
  const ask: Effect = { type: 'query-order', orderNo, attempt: queries + 1, notBefore };
  return queries === QUERY_AFTER.length ? [ask, { type: 'escalate', what: 'payment-unknown' }] : [ask];
}

/**
 * The next query is ordered already: closing the order led to nothing, and one row of queries is enough. A clock that was
 * set back a little must not break the row off.
 */
function isAskedAbout(context: JourneyContext, { orderNo, at }: EventOf<'PAY.UNKNOWN'>): boolean {
  return wasUnknown(context, orderNo) && at < (orderOf(context, orderNo)?.asksAt ?? 0) - SECOND;
}

/** Follows the orders: events change them, and the region is wherever they lead. */
function following(state: PaymentState): JourneyState {
  return journeySetup.createStateConfig({
    always: PAYMENT_STATES.filter((other) => other !== state).map((other) => ({
      guard: ({ context }: { context: JourneyContext }) => paymentState(context) === other,
      target: other,
    })),
  });
}

type MoneyNews = 'PAY.SUCCEEDED' | 'PAY.REFUNDED' | 'PAY.REFUND_FAILED' | 'REFUND.ORDERED';

/**
 * Money, apart from where the student is: a payment is not lost because the student moved on, and not taken
 * twice. A second payment, and one that arrives after the journey was closed, goes back.
 */
export function payment(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const amountFen = policy.payment.amountFen ?? 0;
  const notWanted = when(
    'PAY.ORDERED',
    (context, { orderNo, at }) =>
      wasUnknown(context, orderNo) &&
      (context.paidBy !== null ||
        context.closed !== null ||
        at >= (orderOf(context, orderNo)?.expiresAt ?? at)),
  );
  /** One event about money that is decided as a whole. */
  const news = <Type extends MoneyNews>(
    type: Type,
    outcome: (policy: CapturePolicy, context: JourneyContext, event: EventOf<Type>) => Outcome,
  ) => ({
    guard: ok,
    actions: [
      effects(type, (context, event) => outcome(policy, context, event).effects),
      change(type, (context, event) => outcome(policy, context, event).change),
    ],
  });

  return journeySetup.createStateConfig({
    initial: 'unpaid',
    on: {
      'PAY.STARTED': {
        guard: ok,
        actions: [
          change('PAY.STARTED', (context, { at }) =>
            // Nobody should pay for a collection that is over.
            withNewOrder(context, at, Math.min(at + policy.payment.orderTtlMs, campaignEnd(policy))),
          ),
          effects('PAY.STARTED', ({ orders }) => {
            const order = orders.at(-1);
            return order === undefined
              ? []
              : [{ type: 'create-order', orderNo: order.no, amountFen, expiresAt: order.expiresAt }];
          }),
        ],
      },
      // An order of unknown outcome turns out to wait for its money. Nobody may want it any more.
      'PAY.ORDERED': [
        {
          guard: both(ok, notWanted),
          actions: [
            change('PAY.ORDERED', (context, { orderNo }) =>
              withState(context, orderNo, { state: 'closing' }),
            ),
            effects('PAY.ORDERED', (_, { orderNo }) => [{ type: 'close-order', orderNo }]),
          ],
        },
        {
          guard: ok,
          actions: [
            noted,
            change('PAY.ORDERED', (context, { orderNo }) =>
              wasUnknown(context, orderNo)
                ? withState(context, orderNo, { state: 'open', queries: 0, asksAt: 0 })
                : {},
            ),
          ],
        },
      ],
      'PAY.SUCCEEDED': news('PAY.SUCCEEDED', paymentArrived),
      'PAY.UNKNOWN': [
        { guard: both(ok, when('PAY.UNKNOWN', isAskedAbout)), actions: noted },
        {
          guard: ok,
          actions: [
            effects('PAY.UNKNOWN', (context, { orderNo, at }) =>
              query(orderNo, orderOf(context, orderNo)?.queries ?? 0, at),
            ),
            change('PAY.UNKNOWN', (context, { orderNo, at }) => {
              const queries = orderOf(context, orderNo)?.queries ?? 0;
              const asksAt = nextQuery(queries, at);
              return withState(context, orderNo, { state: 'unknown', queries: queries + 1, asksAt });
            }),
          ],
        },
      ],
      'PAY.CLOSED': {
        guard: ok,
        actions: change('PAY.CLOSED', (context, { orderNo }) =>
          withState(context, orderNo, { state: 'closed' }),
        ),
      },
      'PAY.CANCELLED': {
        guard: ok,
        actions: [
          effects('PAY.CANCELLED', (context) => closeOrders(context)),
          change('PAY.CANCELLED', (context) => withClosing(context)),
        ],
      },
      'PAY.RECORDED': {
        guard: ok,
        actions: [
          effects('PAY.RECORDED', (context) => [...closeOrders(context), told('paid')]),
          change('PAY.RECORDED', (context, { receipt }) => ({ ...withClosing(context), paidBy: receipt })),
        ],
      },
      'PAY.RECORD_UNDONE': {
        guard: ok,
        actions: change('PAY.RECORD_UNDONE', () => ({ paidBy: null })),
      },
      'REFUND.ORDERED': news('REFUND.ORDERED', refundOrdered),
      'PAY.REFUNDED': news('PAY.REFUNDED', paymentRefunded),
      'PAY.REFUND_FAILED': news('PAY.REFUND_FAILED', refundFailed),
      TICK: {
        guard: both(
          ok,
          when('TICK', (context, { at }) => expired(context, at) !== undefined),
        ),
        actions: [
          effects('TICK', (context, { at }) => {
            const order = expired(context, at);
            return order ? [{ type: 'close-order', orderNo: order.no }] : [];
          }),
          change('TICK', (context, { at }) => {
            const order = expired(context, at);
            return order ? withState(context, order.no, { state: 'closing' }) : {};
          }),
        ],
      },
    },
    states: Object.fromEntries(PAYMENT_STATES.map((state) => [state, following(state)])),
  });
}
