import type { Effect } from '../effects.ts';

type PayEvent =
  | { readonly type: 'PAY.ORDERED' | 'PAY.UNKNOWN' | 'PAY.CLOSED' | 'PAY.REFUNDED'; readonly orderNo: string }
  | {
      readonly type: 'PAY.SUCCEEDED';
      readonly orderNo: string;
      readonly transaction: string;
      readonly amountFen: number;
    };

interface Account {
  readonly amountFen: number;
  closed: boolean;
  paid: boolean;
  refundNo: string | null;
}

/**
 * A payment service as far as money goes, with the habits of WeChat Pay: an order is made once, closed once and
 * paid once; closing a paid one says that it is paid; a refund is made once for each of its numbers. It keeps the
 * books that the journey is compared with.
 */
export class PaymentProvider {
  readonly #accounts = new Map<string, Account>();
  /** What must not happen with real money. */
  readonly faults: string[] = [];

  /** Does what an effect asks for; undefined for effects that are not about money. */
  do(effect: Effect): PayEvent | undefined {
    switch (effect.type) {
      case 'create-order':
        return this.#create(effect.orderNo, effect.amountFen);
      case 'close-order':
        return this.#close(effect.orderNo);
      case 'query-order':
        return this.#query(effect.orderNo);
      case 'refund-order':
        return this.#refund(effect.orderNo, effect.refundNo, effect.amountFen);
      default:
        return undefined;
    }
  }

  /** The student pays one of the orders that can be paid; which one, by a number drawn. */
  pay(draw: number): PayEvent | undefined {
    const payable = [...this.#accounts].filter(([, { closed, paid }]) => !closed && !paid);
    const [orderNo, account] = payable[draw % payable.length] ?? [];
    if (orderNo === undefined || account === undefined) return undefined;
    account.paid = true;
    return this.#query(orderNo);
  }

  /** Orders whose money was taken and not given back. */
  kept(): string[] {
    return [...this.#accounts].filter(([, a]) => a.paid && a.refundNo === null).map(([no]) => no);
  }

  #create(orderNo: string, amountFen: number): PayEvent {
    const known = this.#accounts.get(orderNo);
    if (known && known.amountFen !== amountFen) this.faults.push('an order was asked for with two amounts');
    if (!known) this.#accounts.set(orderNo, { amountFen, closed: false, paid: false, refundNo: null });
    return this.#query(orderNo);
  }

  #close(orderNo: string): PayEvent {
    const account = this.#accounts.get(orderNo);
    if (account && !account.paid) account.closed = true;
    return this.#query(orderNo);
  }

  #query(orderNo: string): PayEvent {
    const account = this.#accounts.get(orderNo);
    if (account?.paid) {
      return {
        type: 'PAY.SUCCEEDED',
        orderNo,
        transaction: `txn_${orderNo.split('-').at(-1)}`,
        amountFen: account.amountFen,
      };
    }
    return { type: account === undefined || account.closed ? 'PAY.CLOSED' : 'PAY.ORDERED', orderNo };
  }

  #refund(orderNo: string, refundNo: string, amountFen: number): PayEvent {
    const account = this.#accounts.get(orderNo);
    if (!account?.paid) {
      this.faults.push('money was given back that was never taken');
    } else if (account.refundNo !== null && account.refundNo !== refundNo) {
      this.faults.push('money was given back twice');
    } else {
      if (account.amountFen !== amountFen) this.faults.push('another amount was given back');
      account.refundNo = refundNo;
    }
    return { type: 'PAY.REFUNDED', orderNo };
  }
}
