import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import type { Effect } from '../effects.ts';
import { TestJourney } from './test-journey.ts';

/** What the presets ask for, in fen. */
export const FEE = 1500;

export const receipt = { receipt: 'rec_1', amountFen: FEE };

/** An order made and not paid. */
export function ordered(policy: CapturePolicy = jiangsu): TestJourney {
  return new TestJourney(policy).until('pay').does('PAY.STARTED', {});
}

export function orderNo(journey: TestJourney, index = -1): string {
  return journey.context.orders.at(index)?.no ?? '';
}

export function succeeds(
  journey: TestJourney,
  no = orderNo(journey),
  amountFen = FEE,
  transaction = 'txn_1',
): TestJourney {
  return journey.does('PAY.SUCCEEDED', { orderNo: no, transaction, amountFen });
}

/** The effect that gives a payment back. */
export function refundOf(no: string, transaction: string, amountFen = FEE, attempt = 1): Effect {
  return {
    type: 'refund-order',
    orderNo: no,
    transaction,
    refundNo: `r-${transaction}`,
    amountFen,
    attempt,
  };
}

/** An order that was closed, and a later one that paid. */
export function paidLater(): TestJourney {
  const journey = ordered().does('PAY.CANCELLED', {});
  journey.does('PAY.CLOSED', { orderNo: orderNo(journey) }).does('PAY.STARTED', {});
  return succeeds(journey);
}
