import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext, Order } from '../context.ts';
import type { Effect } from '../effects.ts';
import { orderInProgress, ordersInProgress } from '../rules/pay-rules.ts';
import { both, change, effects, type JourneyState, journeySetup, noted, permitted, when } from '../setup.ts';

/** Orders beyond this many are forgotten, the oldest closed ones first. */
const REMEMBERED = 8;

function withState(
  { orders }: JourneyContext,
  no: string,
  state: Order['state'],
): Pick<JourneyContext, 'orders'> {
  return { orders: orders.map((order) => (order.no === no ? { ...order, state } : order)) };
}

/** Number of the next order: the session's id and a count, so that a repeated effect asks for the same order. */
function nextOrderNo({ id, orders }: JourneyContext): string {
  const last = orders.at(-1)?.no.split('-').at(-1) ?? '0';
  return `${id}-${Number(last) + 1}`;
}

function remembered(orders: readonly Order[]): readonly Order[] {
  const tooMany = orders.length - REMEMBERED;
  if (tooMany <= 0) return orders;
  const oldest = orders.filter((order) => order.state === 'closed').slice(0, tooMany);
  return orders.filter((order) => !oldest.includes(order));
}

/** The order that TICK finds past its time. */
function expired({ orders }: JourneyContext, at: number): Order | undefined {
  return orders.find((order) => order.state === 'open' && at >= order.expiresAt);
}

/**
 * Money, apart from where the student is: a payment is not lost because the student moved on, and not taken
 * twice. A second payment, and one that arrives after the journey was closed, goes back.
 */
export function payment(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const amountFen = policy.payment.amountFen ?? 0;

  const wrongAmount = when('PAY.SUCCEEDED', (_, event) => event.amountFen !== amountFen);
  const wanted = when('PAY.SUCCEEDED', ({ paidBy, closed }) => paidBy === null && closed === null);
  const first = when('PAY.SUCCEEDED', ({ paidBy }) => paidBy === null);
  const giveBack = [
    change('PAY.SUCCEEDED', (context, { orderNo }) => withState(context, orderNo, 'refunding')),
    effects('PAY.SUCCEEDED', (_, { orderNo }) => [refund(orderNo)]),
  ];
  const told = (what: 'paid' | 'refunded'): Effect => ({ type: 'notify', about: 'payment-result', what });

  function refund(orderNo: string): Effect {
    return { type: 'refund-order', orderNo, refundNo: `${orderNo}r`, amountFen };
  }

  /** Orders that would only take the money a second time. */
  function closeOthers(context: JourneyContext, no: string | null): Effect[] {
    return ordersInProgress(context)
      .filter((order) => order.no !== no)
      .map((order) => ({ type: 'close-order', orderNo: order.no }));
  }

  return journeySetup.createStateConfig({
    initial: 'unpaid',
    on: {
      'PAY.SUCCEEDED': [
        {
          guard: both(ok, wrongAmount),
          target: '.unknown',
          actions: [
            change('PAY.SUCCEEDED', (context, { orderNo }) => withState(context, orderNo, 'mismatch')),
            effects('PAY.SUCCEEDED', () => [{ type: 'escalate', what: 'payment' }]),
          ],
        },
        {
          guard: both(ok, wanted),
          target: '.paid',
          actions: [
            effects('PAY.SUCCEEDED', (context, { orderNo }) => [
              ...closeOthers(context, orderNo),
              told('paid'),
            ]),
            change('PAY.SUCCEEDED', (context, { orderNo }) => ({
              ...withState(context, orderNo, 'paid'),
              paidBy: orderNo,
            })),
          ],
        },
        { guard: both(ok, first), target: '.refunding', actions: giveBack },
        { guard: ok, actions: giveBack },
      ],
      'PAY.ORDERED': [
        {
          guard: both(
            ok,
            when('PAY.ORDERED', ({ paidBy }) => paidBy === null),
          ),
          target: '.ordering',
          actions: noted,
        },
        { guard: ok, actions: noted },
      ],
      'PAY.UNKNOWN': [
        {
          guard: both(
            ok,
            when('PAY.UNKNOWN', ({ paidBy }) => paidBy === null),
          ),
          target: '.unknown',
          actions: [
            change('PAY.UNKNOWN', (context, { orderNo }) => withState(context, orderNo, 'unknown')),
            effects('PAY.UNKNOWN', (_, { orderNo }) => [{ type: 'query-order', orderNo }]),
          ],
        },
        {
          guard: ok,
          actions: effects('PAY.UNKNOWN', (_, { orderNo }) => [{ type: 'query-order', orderNo }]),
        },
      ],
      'PAY.CLOSED': [
        {
          guard: both(
            ok,
            when('PAY.CLOSED', ({ paidBy }) => paidBy === null),
          ),
          target: '.unpaid',
          actions: change('PAY.CLOSED', (context, { orderNo }) => withState(context, orderNo, 'closed')),
        },
        {
          guard: ok,
          actions: change('PAY.CLOSED', (context, { orderNo }) => withState(context, orderNo, 'closed')),
        },
      ],
      'PAY.CANCELLED': {
        guard: ok,
        actions: [
          effects('PAY.CANCELLED', (context) => closeOthers(context, null)),
          change('PAY.CANCELLED', (context) => {
            const order = orderInProgress(context);
            return order?.state === 'open' ? withState(context, order.no, 'closing') : {};
          }),
        ],
      },
      'PAY.RECORDED': {
        guard: ok,
        target: '.paid',
        actions: [
          effects('PAY.RECORDED', (context) => [...closeOthers(context, null), told('paid')]),
          change('PAY.RECORDED', (_, { receipt }) => ({ paidBy: receipt })),
        ],
      },
      'REFUND.ORDERED': {
        guard: ok,
        target: '.refunding',
        actions: [
          effects('REFUND.ORDERED', ({ paidBy }) => (paidBy === null ? [] : [refund(paidBy)])),
          change('REFUND.ORDERED', (context) =>
            context.paidBy === null ? {} : withState(context, context.paidBy, 'refunding'),
          ),
        ],
      },
      'PAY.REFUNDED': [
        {
          guard: both(
            ok,
            when('PAY.REFUNDED', ({ paidBy }, { orderNo }) => paidBy === null || paidBy === orderNo),
          ),
          target: '.refunded',
          actions: [
            change('PAY.REFUNDED', (context, { orderNo }) => ({
              ...withState(context, orderNo, 'refunded'),
              paidBy: null,
            })),
            effects('PAY.REFUNDED', () => [told('refunded')]),
          ],
        },
        {
          guard: ok,
          actions: change('PAY.REFUNDED', (context, { orderNo }) => withState(context, orderNo, 'refunded')),
        },
      ],
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
            return order ? withState(context, order.no, 'closing') : {};
          }),
        ],
      },
      'PAY.STARTED': {
        guard: ok,
        target: '.ordering',
        actions: [
          change('PAY.STARTED', (context, { at }) => ({
            orders: remembered([
              ...context.orders,
              { no: nextOrderNo(context), at, expiresAt: at + policy.payment.orderTtlMs, state: 'open' },
            ]),
          })),
          effects('PAY.STARTED', ({ orders }) => {
            const order = orders.at(-1);
            return order === undefined
              ? []
              : [{ type: 'create-order', orderNo: order.no, amountFen, expiresAt: order.expiresAt }];
          }),
        ],
      },
    },
    states: { unpaid: {}, ordering: {}, unknown: {}, paid: {}, refunding: {}, refunded: {} },
  });
}
