import { formatAmount } from '../messages/format.ts';
import { message } from '../messages/message.ts';
import type { JourneyView } from './journey-view.ts';
import type { Scene } from './scene.ts';

export function paymentView({ policy, context, messages, state }: Scene): JourneyView['payment'] {
  const { amountFen } = policy.payment;
  if (amountFen === null) return null;
  return {
    state: state.payment,
    text: message(messages, `payment/${state.payment}`),
    amountFen,
    amount: formatAmount(messages, amountFen),
    orderNo: context.orders.find((order) => order.state === 'open')?.no ?? null,
  };
}
