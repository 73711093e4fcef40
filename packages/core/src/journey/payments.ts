import type { JourneyContext, Order, OtherPayment } from './context.ts';
import { orderOf, withOrder } from './orders.ts';

/** More payments of orders that were paid before are left to staff and the event log. */
const MOST_OTHERS = 4;

/** Money that arrived. */
export interface Payment {
  readonly orderNo: string;
  /** Absent for what was stored before payments of one order were told apart. */
  readonly transaction?: string;
  readonly amountFen: number;
  /** `held`: not wanted, or of another amount than asked for, and for staff to give back. */
  readonly state: 'kept' | OtherPayment['state'];
  /** How often its refund was ordered. */
  readonly refunds?: number;
}

const MONEY: { readonly [State in Order['state']]?: Payment['state'] } = {
  paid: 'kept',
  refunding: 'refunding',
  refunded: 'refunded',
  mismatch: 'held',
  held: 'held',
};

/** The payment that an order stands for; undefined when no money came for it. */
function mainOf(order: Order, askedFen: number): Payment | undefined {
  const { no, state, receivedFen, transaction, refunds } = order;
  const money = MONEY[state];
  return (
    money && {
      orderNo: no,
      ...(transaction !== undefined && { transaction }),
      amountFen: receivedFen ?? askedFen,
      state: money,
      ...(refunds !== undefined && { refunds }),
    }
  );
}

/** What an order says that stands for a payment. */
function orderFields(
  { state, amountFen, orderNo: _, refunds = 0, ...rest }: Payment,
  askedFen: number,
): Partial<Omit<Order, 'no'>> {
  const held = amountFen === askedFen ? 'held' : 'mismatch';
  const named = state === 'kept' ? 'paid' : state === 'held' ? held : state;
  return { ...rest, receivedFen: amountFen, refunds, state: named };
}

/** Every payment that is remembered, or those of one order. */
export function paymentsOf(context: JourneyContext, askedFen: number, orderNo?: string): readonly Payment[] {
  const all = [
    ...context.orders.flatMap((order) => mainOf(order, askedFen) ?? []),
    ...(context.otherPayments ?? []),
  ];
  return orderNo === undefined ? all : all.filter((payment) => payment.orderNo === orderNo);
}

/** The payment of a number. One without a number can only be told by its amount. */
export function isSame(payment: Payment, transaction: string, amountFen: number): boolean {
  return payment.transaction === undefined
    ? payment.amountFen === amountFen
    : payment.transaction === transaction;
}

/**
 * The payment that news about a refund means: the one named, or the only one there is. Undefined when there is none,
 * and when several could be meant.
 */
export function meant(payments: readonly Payment[], transaction: string | undefined): Payment | undefined {
  if (transaction === undefined) return only(payments);
  return (
    payments.find((payment) => payment.transaction === transaction) ??
    // Stored before payments had their numbers.
    only(payments.filter((payment) => payment.transaction === undefined))
  );
}

function only(payments: readonly Payment[]): Payment | undefined {
  return payments.length === 1 ? payments[0] : undefined;
}

/** The payment that staff can give back: the one named, else one that is held, else the one that was kept. */
export function refundable(
  context: JourneyContext,
  askedFen: number,
  transaction?: string,
): Payment | undefined {
  const named = paymentsOf(context, askedFen).filter(
    (payment) => transaction === undefined || payment.transaction === transaction,
  );
  return named.find(({ state }) => state === 'held') ?? named.find(({ state }) => state === 'kept');
}

/** A payment is given back for the first time or once more. */
export function refunding(payment: Payment): Payment & { readonly refunds: number } {
  return { ...payment, state: 'refunding', refunds: (payment.refunds ?? 0) + 1 };
}

type Books = Pick<JourneyContext, 'orders'> & { readonly otherPayments?: readonly OtherPayment[] };

/** What is remembered of a payment is changed: it is told by order and number. */
export function withChanged(context: JourneyContext, payment: Payment, askedFen: number): Books {
  const { orderNo, transaction } = payment;
  const order = orderOf(context, orderNo);
  if (order && MONEY[order.state] !== undefined && order.transaction === transaction) {
    return withOrder(context, orderNo, orderFields(payment, askedFen));
  }
  const { orders, otherPayments = [] } = context;
  return {
    orders,
    otherPayments: otherPayments.map((other) =>
      other.orderNo === orderNo && other.transaction === transaction ? aside(payment) : other,
    ),
  };
}

/** One payment more; null when no more can be remembered. A payment that is kept is the one its order stands for. */
export function withPayment(context: JourneyContext, payment: Payment, askedFen: number): Books | null {
  const order = orderOf(context, payment.orderNo);
  const before = order && mainOf(order, askedFen);
  if (before === undefined) return withOrder(context, payment.orderNo, orderFields(payment, askedFen));
  const { orders, otherPayments = [] } = context;
  if (otherPayments.length >= MOST_OTHERS) return null;
  return payment.state === 'kept'
    ? {
        ...withOrder(context, payment.orderNo, orderFields(payment, askedFen)),
        otherPayments: [...otherPayments, aside(before)],
      }
    : { orders, otherPayments: [...otherPayments, aside(payment)] };
}

function aside({ state, ...payment }: Payment): OtherPayment {
  return { ...payment, state: state === 'kept' ? 'held' : state };
}
