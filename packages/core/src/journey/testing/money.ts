import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
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

export function succeeds(journey: TestJourney, no = orderNo(journey), amountFen = FEE): TestJourney {
  return journey.does('PAY.SUCCEEDED', { orderNo: no, transaction: 'txn_1', amountFen });
}

/** An order that was closed, and a later one that paid. */
export function paidLater(): TestJourney {
  const journey = ordered().does('PAY.CANCELLED', {});
  journey.does('PAY.CLOSED', { orderNo: orderNo(journey) }).does('PAY.STARTED', {});
  return succeeds(journey);
}
