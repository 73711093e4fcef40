import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext, Order } from '../context.ts';
import { isPaid, isPayable } from '../orders.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mayAct } from './may-act.ts';
import type { Rules } from './rule.ts';

/** An order whose outcome is open; what is held is for staff to settle. */
export function orderInProgress({ orders }: JourneyContext): Order | undefined {
  return orders.find((order) => isPayable(order) || order.state === 'mismatch' || order.state === 'held');
}

/** The student has to pay in the app before the picture can be handed in and approved. */
export function paysInApp({ payment }: CapturePolicy): boolean {
  return payment.when === 'before-capture' || payment.when === 'after-confirm';
}

/** What has to be paid first is not paid, or is being given back. */
export function feeMissing(policy: CapturePolicy, context: JourneyContext): Refusal | undefined {
  if (!paysInApp(policy) || isPaid(context)) return undefined;
  return refuse(context.paidBy === null ? 'review/unpaid' : 'refund/in-progress');
}

/** Where paying comes first, no picture is taken before that, nor after the fee went back. */
export function mustPayFirst(policy: CapturePolicy, context: JourneyContext): boolean {
  return policy.payment.when === 'before-capture' && !isPaid(context);
}

/** The picture is under review, and meanwhile the fee went back: it is owed where the student is. */
export function owesFee(policy: CapturePolicy, context: JourneyContext): boolean {
  const { submission, closed, reset, chosen } = context;
  const underReview = submission !== null && submission.photo === chosen && submission.approvedAt === null;
  return underReview && closed === null && reset === null && feeMissing(policy, context) !== undefined;
}

export const PAY_RULES: Rules<'PAY.STARTED' | 'PAY.CANCELLED'> = {
  'PAY.STARTED': (policy, context, event) => {
    // Who owes the fee for a picture under review is not held to the hours: nothing goes on without it.
    const owes = owesFee(policy, context);
    const blocked = owes ? undefined : mayAct(policy, context, event.at);
    if (blocked) return blocked;
    if (!paysInApp(policy)) return refuse('pay/not-needed');
    if (isPaid(context)) return refuse('pay/already-paid');
    if (context.paidBy !== null) return refuse('refund/in-progress');
    if (orderInProgress(context) || context.otherPayments?.some(({ state }) => state === 'held'))
      return refuse('pay/in-progress');
    return context.atPay || owes ? undefined : refuse('event/not-now');
  },
  'PAY.CANCELLED': (_, { orders }) => (orders.some(isPayable) ? undefined : refuse('pay/unknown-order')),
};
