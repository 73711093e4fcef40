import type { Effect } from '../effects.ts';
import type { EventOf } from '../events.ts';

type Without<Event> = Event extends unknown ? Omit<Event, 'at' | 'by'> : never;
/** What the service tells, as an answer or by itself. */
export type PayEvent = Without<
  | EventOf<'PAY.ORDERED' | 'PAY.UNKNOWN' | 'PAY.CLOSED' | 'PAY.SUCCEEDED'>
  | EventOf<'PAY.REFUNDED' | 'PAY.REFUND_FAILED'>
>;

interface Account {
  readonly amountFen: number;
  closed: boolean;
}

interface Money {
  readonly orderNo: string;
  readonly transaction: string;
  readonly amountFen: number;
  /** By which refund it went back; `outside`: not by one of the journey's. */
  refundNo: string | null;
}

/**
 * A payment service as far as money goes, with the habits of WeChat Pay: an order is made once and closed once;
 * closing a paid one says that it is paid; a refund is made once for each of its numbers. Now and then an order is
 * paid twice or with another amount, and a refund fails. It keeps the books that the journey is compared with.
 */
export class PaymentProvider {
  readonly #accounts = new Map<string, Account>();
  readonly #money: Money[] = [];
  /** What must not happen with real money. */
  readonly faults: string[] = [];

  /** Does what an effect asks for; undefined for effects that are not about money. */
  do(effect: Effect, refundsFail: boolean): PayEvent | undefined {
    switch (effect.type) {
      case 'create-order':
        return this.#create(effect.orderNo, effect.amountFen);
      case 'close-order':
        return this.#close(effect.orderNo);
      case 'query-order':
        return this.#query(effect.orderNo);
      case 'refund-order':
        return this.#refund(effect, refundsFail);
      default:
        return undefined;
    }
  }

  /** The student pays an order that can be paid, now and then one that is paid already; by a number drawn. */
  pay(draw: number): PayEvent | undefined {
    const again = draw % 11 === 0;
    const payable = [...this.#accounts].filter(
      ([no, { closed }]) => !closed && (again || !this.#money.some(({ orderNo }) => orderNo === no)),
    );
    const [orderNo, account] = payable[draw % payable.length] ?? [];
    if (orderNo === undefined || account === undefined) return undefined;
    const amountFen = draw % 13 === 0 ? 700 : account.amountFen;
    const money = { orderNo, transaction: `txn_${this.#money.length + 1}`, amountFen };
    this.#money.push({ ...money, refundNo: null });
    return { type: 'PAY.SUCCEEDED', ...money };
  }

  /** Somebody gives a payment back in the service's own pages. */
  refundOutside(draw: number): PayEvent | undefined {
    const money = this.kept()[draw % Math.max(1, this.kept().length)];
    if (money === undefined) return undefined;
    money.refundNo = 'outside';
    return { type: 'PAY.REFUNDED', orderNo: money.orderNo, transaction: money.transaction };
  }

  /** Payments that were not given back. */
  kept(): Money[] {
    return this.#money.filter(({ refundNo }) => refundNo === null);
  }

  #create(orderNo: string, amountFen: number): PayEvent {
    const known = this.#accounts.get(orderNo);
    if (known && known.amountFen !== amountFen) this.faults.push('an order was asked for with two amounts');
    if (!known) this.#accounts.set(orderNo, { amountFen, closed: false });
    return this.#query(orderNo);
  }

  #close(orderNo: string): PayEvent {
    const account = this.#accounts.get(orderNo);
    if (account && !this.#money.some((money) => money.orderNo === orderNo)) account.closed = true;
    return this.#query(orderNo);
  }

  #query(orderNo: string): PayEvent {
    const account = this.#accounts.get(orderNo);
    const money = this.#money.find((one) => one.orderNo === orderNo);
    if (money) {
      const { transaction, amountFen } = money;
      return { type: 'PAY.SUCCEEDED', orderNo, transaction, amountFen };
    }
    return { type: account === undefined || account.closed ? 'PAY.CLOSED' : 'PAY.ORDERED', orderNo };
  }

  #refund(
    { orderNo, transaction, refundNo, amountFen }: Extract<Effect, { type: 'refund-order' }>,
    fails: boolean,
  ): PayEvent {
    const payment = { orderNo, ...(transaction !== null && { transaction }) };
    const money = this.#money.find((one) => one.orderNo === orderNo && one.transaction === transaction);
    if (money === undefined) {
      this.faults.push('money was given back that was never taken');
    } else if (money.refundNo !== null && money.refundNo !== refundNo && money.refundNo !== 'outside') {
      this.faults.push('money was given back twice');
    } else if (money.refundNo === null) {
      if (fails) return { type: 'PAY.REFUND_FAILED', ...payment, reason: 'refund/not-enough' };
      if (money.amountFen !== amountFen) this.faults.push('another amount was given back');
      money.refundNo = refundNo;
    }
    return { type: 'PAY.REFUNDED', ...payment };
  }
}
