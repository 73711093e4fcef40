import type { JourneyContext, Order, OtherPayment } from './context.ts';
import { orderOf, withOrder } from './orders.ts';

/** More payments of orders that were paid before are left to staff and the event log. */
const MOST_OTHERS = 2;

/** Money that arrived. */
export interface Payment {
  readonly orderNo: string;
  /** Absent for what was stored before payments of one order were told apart. */
  readonly transaction?: string;
  readonly amountFen: number;
  /** `held`: not wanted, or of another amount than asked for, and for staff to give back. */
  readonly state: 'kept' | OtherPayment['state'];
  /** How often giving it back failed. */
  readonly refundsFailed?: number;
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
  const { no, state, receivedFen, transaction, refundsFailed } = order;
  const money = MONEY[state];
  return (
    money && {
      orderNo: no,
      ...(transaction !== undefined && { transaction }),
      amountFen: receivedFen ?? askedFen,
      state: money,
      ...(refundsFailed !== undefined && { refundsFailed }),
    }
  );
}

/** An order that now stands for a payment, and for no other that it stood for before. */
function standingFor(order: Order, payment: Payment, askedFen: number): Order {
  const { receivedFen: _, transaction: __, refundsFailed: ___, ...rest } = order;
  const { orderNo: no, state, amountFen, ...named } = payment;
  const asAsked = amountFen === askedFen;
  const held = asAsked ? 'held' : 'mismatch';
  return {
    ...rest,
    no,
    ...named,
    ...(!asAsked && { receivedFen: amountFen }),
    state: state === 'kept' ? 'paid' : state === 'held' ? held : state,
  };
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

type Books = Pick<JourneyContext, 'orders'> & { readonly otherPayments?: readonly OtherPayment[] };

/** What is remembered of a payment is changed: it is told by order and number. */
export function withChanged(context: JourneyContext, payment: Payment, askedFen: number): Books {
  const { orderNo, transaction } = payment;
  const { orders, otherPayments = [] } = context;
  if (orders.some((order) => isMain(order, payment))) {
    return {
      orders: orders.map((order) => (isMain(order, payment) ? standingFor(order, payment, askedFen) : order)),
    };
  }
  return {
    orders,
    otherPayments: otherPayments.map((other) =>
      other.orderNo === orderNo && other.transaction === transaction ? aside(payment) : other,
    ),
  };
}

/** The payment is the one that the order stands for. */
function isMain({ no, state, transaction }: Order, payment: Payment): boolean {
  return no === payment.orderNo && MONEY[state] !== undefined && transaction === payment.transaction;
}

/** One payment more; null when no more can be remembered. A payment that is kept is the one its order stands for. */
export function withPayment(context: JourneyContext, payment: Payment, askedFen: number): Books | null {
  const order = orderOf(context, payment.orderNo);
  if (order === undefined) return null;
  const { otherPayments = [] } = context;
  const before = mainOf(order, askedFen);
  const taken = withOrder(context, standingFor(order, payment, askedFen));
  if (before === undefined) return taken;
  if (otherPayments.length >= MOST_OTHERS) return null;
  return payment.state === 'kept'
    ? { ...taken, otherPayments: [...otherPayments, aside(before)] }
    : { orders: context.orders, otherPayments: [...otherPayments, aside(payment)] };
}

function aside({ state, ...payment }: Payment): OtherPayment {
  return { ...payment, state: state === 'kept' ? 'held' : state };
}
