import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { Effect } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { closeOrders, withClosing } from '../orders.ts';
import {
  isSame,
  meant,
  type Payment,
  paymentsOf,
  refundable,
  withChanged,
  withPayment,
} from '../payments.ts';
import { mayAct } from '../rules/may-act.ts';

/** What news about money leads to. */
export interface Outcome {
  readonly change: Partial<JourneyContext>;
  readonly effects: readonly Effect[];
}

const NOTHING: Outcome = { change: {}, effects: [] };
const CALL_STAFF: Effect = { type: 'escalate', what: 'payment' };

export function told(what: 'paid' | 'refunded'): Effect {
  return { type: 'notify', about: 'payment-result', what };
}

/** Gives a payment back whole, under the number that belongs to it and to no other. */
function refundOf({ orderNo, transaction, amountFen, refundsFailed = 0 }: Payment): Effect {
  return {
    type: 'refund-order',
    orderNo,
    transaction: transaction ?? null,
    refundNo: transaction === undefined ? `${orderNo}r` : `r-${transaction}`,
    amountFen,
    attempt: refundsFailed + 1,
  };
}

function askedBy({ payment }: CapturePolicy): number {
  return payment.amountFen ?? 0;
}

/** The fee is not paid yet, and something can still follow from it. */
function wanted(
  policy: CapturePolicy,
  context: JourneyContext,
  { orderNo, at }: EventOf<'PAY.SUCCEEDED'>,
): boolean {
  if (context.paidBy !== null || context.closed !== null) return false;
  // Of an order that was forgotten nobody knows whether this is news.
  if (context.orders.every(({ no }) => no !== orderNo)) return false;
  // Without a picture handed in, and with no opening to come, the money would buy nothing.
  return context.chosen !== null || mayAct(policy, context, at)?.code !== 'window/ended';
}

/**
 * Money arrived. It is kept once, and only in the amount asked for; what comes beyond that goes back by itself, and
 * another amount is for staff. Each payment is remembered by its number, so none is taken for another.
 */
export function paymentArrived(
  policy: CapturePolicy,
  context: JourneyContext,
  event: EventOf<'PAY.SUCCEEDED'>,
): Outcome {
  const { orderNo, transaction, amountFen } = event;
  const asked = askedBy(policy);
  const payment = { orderNo, transaction, amountFen };
  // The same payment with another amount: one of the two is not true.
  if (paymentsOf(context, asked, orderNo).some((known) => isSame(known, transaction, amountFen))) {
    return { change: {}, effects: [CALL_STAFF] };
  }
  if (amountFen !== asked) {
    const change = withPayment(context, { ...payment, state: 'held' }, asked);
    return { change: change ?? {}, effects: [CALL_STAFF] };
  }
  if (wanted(policy, context, event)) {
    const change = withPayment(
      { ...context, ...withClosing(context, orderNo) },
      { ...payment, state: 'kept' },
      asked,
    );
    return change === null
      ? { change: {}, effects: [CALL_STAFF] }
      : { change: { ...change, paidBy: orderNo }, effects: [...closeOrders(context, orderNo), told('paid')] };
  }
  const surplus: Payment = { ...payment, state: 'refunding' };
  const change = withPayment(context, surplus, asked);
  return { change: change ?? {}, effects: [refundOf(surplus), ...(change === null ? [CALL_STAFF] : [])] };
}

/** Staff give a payment back. Until that is done the fee counts as not paid. */
export function refundOrdered(
  policy: CapturePolicy,
  context: JourneyContext,
  { transaction }: EventOf<'REFUND.ORDERED'>,
): Outcome {
  const asked = askedBy(policy);
  const payment = refundable(context, asked, transaction);
  if (payment === undefined) return NOTHING;
  const next: Payment = { ...payment, state: 'refunding' };
  return { change: withChanged(context, next, asked), effects: [refundOf(next)] };
}

/** Money went back, ordered or not. If it was the fee, the fee is owed again. */
export function paymentRefunded(
  policy: CapturePolicy,
  context: JourneyContext,
  { orderNo, transaction }: EventOf<'PAY.REFUNDED'>,
): Outcome {
  const asked = askedBy(policy);
  const payment = meant(paymentsOf(context, asked, orderNo), transaction);
  if (payment === undefined) return NOTHING;
  return {
    change: {
      ...withChanged(context, { ...payment, state: 'refunded' }, asked),
      paidBy: isFee(context, payment) ? null : context.paidBy,
    },
    effects: [told('refunded')],
  };
}

/** The money stayed: the fee is paid as before, and what was not wanted waits for staff. */
export function refundFailed(
  policy: CapturePolicy,
  context: JourneyContext,
  { orderNo, transaction }: EventOf<'PAY.REFUND_FAILED'>,
): Outcome {
  const asked = askedBy(policy);
  const payment = meant(paymentsOf(context, asked, orderNo), transaction);
  if (payment === undefined) return NOTHING;
  const { refundsFailed = 0 } = payment;
  const state = isFee(context, payment) ? 'kept' : 'held';
  return {
    change: withChanged(context, { ...payment, state, refundsFailed: refundsFailed + 1 }, asked),
    effects: [{ type: 'escalate', what: 'refund' }],
  };
}

/** The payment that the journey was paid by. */
function isFee({ orders, paidBy }: JourneyContext, { orderNo, transaction }: Payment): boolean {
  return orderNo === paidBy && orders.some((o) => o.no === orderNo && o.transaction === transaction);
}
