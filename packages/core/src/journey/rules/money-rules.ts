import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { isPaid, isPayable, orderOf } from '../orders.ts';
import { isSame, meant, type Payment, paymentsOf, refundable } from '../payments.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { paysInApp } from './pay-rules.ts';
import type { Rules } from './rule.ts';
import { wrongLevel } from './wrong-level.ts';

/** News about an order whose outcome is known changes nothing. */
function stillOpen(context: JourneyContext, no: string): Refusal | undefined {
  const order = orderOf(context, no);
  if (!order) return refuse('pay/unknown-order');
  return isPayable(order) ? undefined : refuse('pay/already-recorded');
}

/** The payment that news about a refund means, or why there is none. */
function refundNews(
  { payment }: CapturePolicy,
  context: JourneyContext,
  { orderNo, transaction }: { readonly orderNo: string; readonly transaction?: string | undefined },
  states: readonly Payment['state'][],
): Refusal | undefined {
  if (!orderOf(context, orderNo)) return refuse('pay/unknown-order');
  const payments = paymentsOf(context, payment.amountFen ?? 0, orderNo);
  if (payments.length === 0) return refuse('refund/nothing-to-refund');
  const found = meant(payments, transaction);
  if (!found) return refuse('pay/unknown-transaction');
  return states.includes(found.state) ? undefined : refuse('pay/already-recorded');
}

/** News about money and what staff do with it. No student sends these, so screens need none of them. */
export const MONEY_RULES: Rules<
  | 'PAY.ORDERED'
  | 'PAY.SUCCEEDED'
  | 'PAY.UNKNOWN'
  | 'PAY.CLOSED'
  | 'PAY.REFUNDED'
  | 'PAY.REFUND_FAILED'
  | 'PAY.RECORDED'
  | 'PAY.RECORD_UNDONE'
  | 'REFUND.ORDERED'
> = {
  'PAY.ORDERED': (_, context, event) => stillOpen(context, event.orderNo),
  // Money that arrives is taken note of whatever the order's state, except twice.
  'PAY.SUCCEEDED': ({ payment }, context, { orderNo, transaction, amountFen }) => {
    if (!orderOf(context, orderNo)) return refuse('pay/unknown-order');
    return paymentsOf(context, payment.amountFen ?? 0, orderNo).some(
      (known) => isSame(known, transaction, amountFen) && known.amountFen === amountFen,
    )
      ? refuse('pay/already-recorded')
      : undefined;
  },
  'PAY.UNKNOWN': (_, context, event) => stillOpen(context, event.orderNo),
  'PAY.CLOSED': (_, context, event) => stillOpen(context, event.orderNo),
  // Also a refund that nobody ordered here, as one made in the payment service's own pages.
  'PAY.REFUNDED': (policy, context, event) =>
    refundNews(policy, context, event, ['kept', 'held', 'refunding']),
  'PAY.REFUND_FAILED': (policy, context, event) => refundNews(policy, context, event, ['refunding']),
  'PAY.RECORDED': (policy, context, event) => {
    const { offline, when, amountFen, recordBy } = policy.payment;
    const level = wrongLevel(event.by, recordBy);
    if (level) return level;
    if (when === 'none') return refuse('pay/not-needed');
    if (!offline) return refuse('pay/offline-not-offered');
    if (context.closed) return refuse('journey/closed');
    // Whose payment it is must be known.
    if (context.identity.confirmedAt === null) return refuse('event/not-now');
    if (isPaid(context)) return refuse('pay/already-paid');
    if (context.paidBy !== null) return refuse('refund/in-progress');
    return event.amountFen === amountFen ? undefined : refuse('pay/amount-mismatch');
  },
  'PAY.RECORD_UNDONE': (policy, context, event) => {
    const level = wrongLevel(event.by, policy.payment.recordBy);
    if (level) return level;
    const { paidBy, orders, submission } = context;
    if (paidBy !== event.receipt || orders.some(({ no }) => no === paidBy)) {
      return refuse('pay/nothing-recorded');
    }
    // With the approval the picture is on its way, and cannot be held back for the fee any more.
    const tooLate = paysInApp(policy) && submission !== null && submission.approvedAt !== null;
    return tooLate ? refuse('review/already-approved') : undefined;
  },
  'REFUND.ORDERED': (policy, context, event) => {
    const level = wrongLevel(event.by, policy.payment.refundBy);
    if (level) return level;
    const asked = policy.payment.amountFen ?? 0;
    if (refundable(context, asked, event.transaction)) return undefined;
    const under = paymentsOf(context, asked).some(({ state }) => state === 'refunding');
    return refuse(under ? 'refund/in-progress' : 'refund/nothing-to-refund');
  },
};
