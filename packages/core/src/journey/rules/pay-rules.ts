import type { JourneyContext, Order } from '../context.ts';
import { isPayable, orderOf, refundable } from '../orders.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mayAct } from './may-act.ts';
import type { Rules } from './rule.ts';

/** An order whose outcome is open; another amount than asked for is for staff to settle. */
export function orderInProgress({ orders }: JourneyContext): Order | undefined {
  return orders.find((order) => isPayable(order) || order.state === 'mismatch');
}

/** News about an order whose outcome is known changes nothing. */
function stillOpen(context: JourneyContext, no: string): Refusal | undefined {
  const order = orderOf(context, no);
  if (!order) return refuse('pay/unknown-order');
  return isPayable(order) ? undefined : refuse('pay/already-recorded');
}

export const PAY_RULES: Rules<
  | 'PAY.STARTED'
  | 'PAY.CANCELLED'
  | 'PAY.ORDERED'
  | 'PAY.SUCCEEDED'
  | 'PAY.UNKNOWN'
  | 'PAY.CLOSED'
  | 'PAY.REFUNDED'
  | 'PAY.RECORDED'
  | 'REFUND.ORDERED'
> = {
  'PAY.STARTED': (policy, context, event) => {
    const { when } = policy.payment;
    const blocked = mayAct(policy, context, event.at);
    if (blocked) return blocked;
    if (when === 'none' || when === 'later') return refuse('pay/not-needed');
    if (context.paidBy !== null) return refuse('pay/already-paid');
    if (orderInProgress(context)) return refuse('pay/in-progress');
    return context.atPay ? undefined : refuse('event/not-now');
  },
  'PAY.CANCELLED': (_, { orders }) => (orders.some(isPayable) ? undefined : refuse('pay/unknown-order')),
  'PAY.ORDERED': (_, context, event) => stillOpen(context, event.orderNo),
  // Money that arrives is taken note of whatever the order's state, except twice.
  'PAY.SUCCEEDED': (_, context, event) => {
    const order = orderOf(context, event.orderNo);
    if (!order) return refuse('pay/unknown-order');
    const news =
      isPayable(order) ||
      order.state === 'closed' ||
      (order.state === 'mismatch' && order.receivedFen !== event.amountFen);
    return news ? undefined : refuse('pay/already-recorded');
  },
  'PAY.UNKNOWN': (_, context, event) => stillOpen(context, event.orderNo),
  'PAY.CLOSED': (_, context, event) => stillOpen(context, event.orderNo),
  'PAY.REFUNDED': (_, context, event) => {
    const order = orderOf(context, event.orderNo);
    if (!order) return refuse('pay/unknown-order');
    return order.state === 'refunding' ? undefined : refuse('pay/already-recorded');
  },
  'PAY.RECORDED': (policy, context, event) => {
    const { offline, when, amountFen } = policy.payment;
    if (when === 'none') return refuse('pay/not-needed');
    if (!offline) return refuse('pay/offline-not-offered');
    if (context.paidBy !== null) return refuse('pay/already-paid');
    return event.amountFen === amountFen ? undefined : refuse('pay/amount-mismatch');
  },
  'REFUND.ORDERED': (_, context) => (refundable(context) ? undefined : refuse('refund/nothing-to-refund')),
};
