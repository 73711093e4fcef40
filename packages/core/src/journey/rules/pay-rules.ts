import type { JourneyContext, Order } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mayAct } from './may-act.ts';
import type { Rules } from './rule.ts';

/** States of an order whose outcome is still open; another amount than asked for is for staff to settle. */
const IN_PROGRESS: readonly Order['state'][] = ['open', 'closing', 'unknown', 'mismatch'];

export function orderOf({ orders }: JourneyContext, no: string): Order | undefined {
  return orders.find((order) => order.no === no);
}

export function ordersInProgress({ orders }: JourneyContext): readonly Order[] {
  return orders.filter((order) => IN_PROGRESS.includes(order.state));
}

export function orderInProgress(context: JourneyContext): Order | undefined {
  return ordersInProgress(context)[0];
}

function known(context: JourneyContext, no: string): Refusal | undefined {
  return orderOf(context, no) ? undefined : refuse('pay/unknown-order');
}

/** News about an order whose outcome is known changes nothing. */
function stillOpen(context: JourneyContext, no: string): Refusal | undefined {
  const order = orderOf(context, no);
  if (!order) return refuse('pay/unknown-order');
  return IN_PROGRESS.includes(order.state) ? undefined : refuse('pay/already-recorded');
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
  'PAY.CANCELLED': (_, context) => (orderInProgress(context) ? undefined : refuse('pay/unknown-order')),
  'PAY.ORDERED': (_, context, event) => stillOpen(context, event.orderNo),
  // Money that arrives is taken note of whatever the order's state, except twice.
  'PAY.SUCCEEDED': (_, context, event) => {
    const order = orderOf(context, event.orderNo);
    if (!order) return refuse('pay/unknown-order');
    const recorded = order.state !== 'closed' && !IN_PROGRESS.includes(order.state);
    return recorded ? refuse('pay/already-recorded') : undefined;
  },
  'PAY.UNKNOWN': (_, context, event) => stillOpen(context, event.orderNo),
  'PAY.CLOSED': (_, context, event) => stillOpen(context, event.orderNo),
  'PAY.REFUNDED': (_, context, event) =>
    known(context, event.orderNo) ??
    (orderOf(context, event.orderNo)?.state === 'refunding' ? undefined : refuse('pay/already-recorded')),
  'PAY.RECORDED': (policy, context, event) => {
    const { offline, when, amountFen } = policy.payment;
    if (when === 'none') return refuse('pay/not-needed');
    if (!offline) return refuse('pay/offline-not-offered');
    if (context.paidBy !== null) return refuse('pay/already-paid');
    return event.amountFen === amountFen ? undefined : refuse('pay/amount-mismatch');
  },
  'REFUND.ORDERED': (_, context) =>
    context.orders.some((order) => order.no === context.paidBy && order.state === 'paid')
      ? undefined
      : refuse('refund/nothing-to-refund'),
};
