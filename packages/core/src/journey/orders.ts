import type { JourneyContext, Order } from './context.ts';
import type { Effect } from './effects.ts';

/** Orders beyond this many are forgotten: the oldest closed ones, then those whose money went back. */
const REMEMBERED = 3;

/** Orders that may still be paid, as far as is known. */
const PAYABLE: readonly Order['state'][] = ['open', 'closing', 'unknown'];

export function isPayable({ state }: Order): boolean {
  return PAYABLE.includes(state);
}

/** The order of a number. Of one that was forgotten only that is known: its money is this journey's to give back. */
export function orderOf({ id, orders }: JourneyContext, no: string): Order | undefined {
  const known = orders.find((order) => order.no === no);
  if (known) return known;
  const count = no.startsWith(`${id}-`) ? Number(no.slice(id.length + 1)) : Number.NaN;
  const ours =
    Number.isInteger(count) && count >= 1 && no === orderNo(id, count) && count <= lastCount(orders);
  return ours ? { no, at: 0, expiresAt: 0, state: 'closed' } : undefined;
}

/** Changes what is known of one order. */
export function withState(
  context: JourneyContext,
  no: string,
  change: Pick<Order, 'state'> & Partial<Pick<Order, 'queries' | 'asksAt'>>,
): Pick<JourneyContext, 'orders'> {
  const order = orderOf(context, no);
  return order ? withOrder(context, { ...order, ...change }) : { orders: context.orders };
}

/** The order in the place of what was known of it. */
export function withOrder({ orders }: JourneyContext, changed: Order): Pick<JourneyContext, 'orders'> {
  // One that was forgotten comes first, so that the last one still has the highest number.
  return {
    orders: orders.some(({ no }) => no === changed.no)
      ? orders.map((order) => (order.no === changed.no ? changed : order))
      : [changed, ...orders],
  };
}

/** One order more. Its number is the session's id and a count, so that a repeated effect asks for the same. */
export function withNewOrder(
  { id, orders, otherPayments = [] }: JourneyContext,
  at: number,
  expiresAt: number,
): Pick<JourneyContext, 'orders'> {
  const added: Order = { no: orderNo(id, lastCount(orders) + 1), at, expiresAt, state: 'open' };
  const tooMany = orders.length + 1 - REMEMBERED;
  const over = [
    ...orders.filter(({ state }) => state === 'closed'),
    ...orders.filter(
      ({ no, state }) => state === 'refunded' && otherPayments.every(({ orderNo }) => orderNo !== no),
    ),
  ];
  const forgotten = over.slice(0, Math.max(0, tooMany));
  return { orders: [...orders.filter((order) => !forgotten.includes(order)), added] };
}

/** Asks for every order that may still be paid to be closed, but not for this one. */
export function closeOrders({ orders }: JourneyContext, except?: string): Effect[] {
  return orders
    .filter((order) => isPayable(order) && order.no !== except)
    .map((order) => ({ type: 'close-order', orderNo: order.no }));
}

/** The same orders after that: what is unknown stays so until the answer. */
export function withClosing({ orders }: JourneyContext, except?: string): Pick<JourneyContext, 'orders'> {
  return {
    orders: orders.map((order) =>
      order.state === 'open' && order.no !== except ? { ...order, state: 'closing' } : order,
    ),
  };
}

/** The fee is paid. While it is being given back it is not: nothing more is done for it. */
export function isPaid({ orders, paidBy }: JourneyContext): boolean {
  return paidBy !== null && !orders.some(({ no, state }) => no === paidBy && state === 'refunding');
}

function orderNo(id: string, count: number): string {
  return `${id}-${count}`;
}

function lastCount(orders: readonly Order[]): number {
  return Number(orders.at(-1)?.no.split('-').at(-1) ?? '0');
}
