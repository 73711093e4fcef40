import type { JourneyContext, Order } from '../context.ts';

export const PAYMENT_STATES = ['unpaid', 'ordering', 'unknown', 'paid', 'refunding', 'refunded'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** What orders and records amount to. The payment region is in this state and in no other. */
export function paymentState({ orders, paidBy, otherPayments = [] }: JourneyContext): PaymentState {
  const some = (...states: Order['state'][]): boolean => orders.some(({ state }) => states.includes(state));
  if (paidBy !== null) {
    return orders.some(({ no, state }) => no === paidBy && state === 'refunding') ? 'refunding' : 'paid';
  }
  if (some('unknown', 'mismatch')) return 'unknown';
  if (some('open', 'closing')) return 'ordering';
  // What is held has to go back, though it did not yet.
  const owed = otherPayments.some(({ state }) => state !== 'refunded');
  if (owed || some('refunding', 'held')) return 'refunding';
  return some('refunded') ? 'refunded' : 'unpaid';
}
