import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext, Order } from '../context.ts';
import type { Effect } from '../effects.ts';
import { closeOrders, orderOf, refundable, withClosing, withNewOrder, withOrder } from '../orders.ts';
import { both, change, effects, type JourneyState, journeySetup, noted, permitted, when } from '../setup.ts';
import { PAYMENT_STATES, type PaymentState, paymentState } from './payment-state.ts';

/** The order that TICK finds past its time. */
function expired({ orders }: JourneyContext, at: number): Order | undefined {
  return orders.find((order) => order.state === 'open' && at >= order.expiresAt);
}

function wasUnknown({ orders }: JourneyContext, orderNo: string): boolean {
  return orders.some(({ no, state }) => no === orderNo && state === 'unknown');
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

/**
 * Money, apart from where the student is: a payment is not lost because the student moved on, and not taken
 * twice. A second payment, and one that arrives after the journey was closed, goes back.
 */
export function payment(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const amountFen = policy.payment.amountFen ?? 0;
  const told = (what: 'paid' | 'refunded'): Effect => ({ type: 'notify', about: 'payment-result', what });
  const refund = (orderNo: string, fen: number): Effect => ({
    type: 'refund-order',
    orderNo,
    refundNo: `${orderNo}r`,
    amountFen: fen,
  });

  const notWanted = when(
    'PAY.ORDERED',
    (context, { orderNo, at }) =>
      wasUnknown(context, orderNo) &&
      (context.paidBy !== null ||
        context.closed !== null ||
        at >= (orderOf(context, orderNo)?.expiresAt ?? at)),
  );
  const wrongAmount = when('PAY.SUCCEEDED', (_, event) => event.amountFen !== amountFen);
  const wanted = when('PAY.SUCCEEDED', ({ paidBy, closed }) => paidBy === null && closed === null);

  return journeySetup.createStateConfig({
    initial: 'unpaid',
    on: {
      'PAY.STARTED': {
        guard: ok,
        actions: [
          change('PAY.STARTED', (context, { at }) =>
            withNewOrder(context, at, at + policy.payment.orderTtlMs),
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
              withOrder(context, orderNo, { state: 'closing' }),
            ),
            effects('PAY.ORDERED', (_, { orderNo }) => [{ type: 'close-order', orderNo }]),
          ],
        },
        {
          guard: ok,
          actions: [
            noted,
            change('PAY.ORDERED', (context, { orderNo }) =>
              wasUnknown(context, orderNo) ? withOrder(context, orderNo, { state: 'open' }) : {},
            ),
          ],
        },
      ],
      'PAY.SUCCEEDED': [
        {
          guard: both(ok, wrongAmount),
          actions: [
            change('PAY.SUCCEEDED', (context, { orderNo, amountFen: receivedFen }) =>
              withOrder(context, orderNo, { state: 'mismatch', receivedFen }),
            ),
            effects('PAY.SUCCEEDED', () => [{ type: 'escalate', what: 'payment' }]),
          ],
        },
        {
          guard: both(ok, wanted),
          actions: [
            effects('PAY.SUCCEEDED', (context, { orderNo }) => [
              ...closeOrders(context, orderNo),
              told('paid'),
            ]),
            change('PAY.SUCCEEDED', (context, { orderNo }) => ({
              ...withOrder({ ...context, ...withClosing(context, orderNo) }, orderNo, {
                state: 'paid',
                receivedFen: amountFen,
              }),
              paidBy: orderNo,
            })),
          ],
        },
        {
          guard: ok,
          actions: [
            change('PAY.SUCCEEDED', (context, { orderNo }) =>
              withOrder(context, orderNo, { state: 'refunding' }),
            ),
            effects('PAY.SUCCEEDED', (_, { orderNo }) => [refund(orderNo, amountFen)]),
          ],
        },
      ],
      'PAY.UNKNOWN': {
        guard: ok,
        actions: [
          change('PAY.UNKNOWN', (context, { orderNo }) => withOrder(context, orderNo, { state: 'unknown' })),
          effects('PAY.UNKNOWN', (_, { orderNo }) => [{ type: 'query-order', orderNo }]),
        ],
      },
      'PAY.CLOSED': {
        guard: ok,
        actions: change('PAY.CLOSED', (context, { orderNo }) =>
          withOrder(context, orderNo, { state: 'closed' }),
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
      'REFUND.ORDERED': {
        guard: ok,
        actions: [
          effects('REFUND.ORDERED', (context) => {
            const order = refundable(context);
            return order ? [refund(order.no, order.receivedFen ?? amountFen)] : [];
          }),
          change('REFUND.ORDERED', (context) => {
            const order = refundable(context);
            return order ? withOrder(context, order.no, { state: 'refunding' }) : {};
          }),
        ],
      },
      'PAY.REFUNDED': {
        guard: ok,
        actions: [
          change('PAY.REFUNDED', (context, { orderNo }) => ({
            ...withOrder(context, orderNo, { state: 'refunded' }),
            paidBy: context.paidBy === orderNo ? null : context.paidBy,
          })),
          effects('PAY.REFUNDED', () => [told('refunded')]),
        ],
      },
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
            return order ? withOrder(context, order.no, { state: 'closing' }) : {};
          }),
        ],
      },
    },
    states: Object.fromEntries(PAYMENT_STATES.map((state) => [state, following(state)])),
  });
}
