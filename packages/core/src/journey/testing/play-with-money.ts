import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { Effect } from '../effects.ts';
import { paymentsOf } from '../payments.ts';
import { begun } from './beginnings.ts';
import { type PayEvent, PaymentProvider } from './payment-provider.ts';
import { eventOf, type Move, type RandomRun, timeOf } from './random-moves.ts';
import type { TestJourney } from './test-journey.ts';

/** The world between the journey and the payment service: effects waiting, news on its way, both out of order. */
interface World {
  readonly provider: PaymentProvider;
  readonly effects: Effect[];
  readonly news: PayEvent[];
  /** Times that staff were called for. */
  calls: number;
}

/**
 * Plays a run with a payment service that keeps books: effects are run at least once, in any order, their answers
 * are lost, repeated and late. At the end everything is delivered. Gives back what did not hold.
 */
export function playWithMoney(policies: readonly CapturePolicy[], run: RandomRun): string[] {
  const policy = policies.find(({ id }) => id === run.policy);
  if (!policy) throw new Error(`No policy is called ${run.policy}`);
  const journey = begun(policy, run.begin).copy();
  // What was paid on the way to the beginning was paid in another world.
  if (journey.context.orders.length > 0 || journey.context.paidBy !== null) return [];
  const world: World = { provider: new PaymentProvider(), effects: [], news: [], calls: 0 };
  const faults: string[] = [];
  for (const move of run.moves) {
    const at = timeOf(move, journey);
    const outside = move.kind % 2 === 0 || aboutMoney(eventOf(move, journey, at));
    faults.push(
      ...(outside ? worldMove(move, world, journey) : tell(journey, world, eventOf(move, journey, at))),
    );
    journey.at = Math.max(at, journey.context.now);
  }
  faults.push(...settle(world, journey));
  return [...faults, ...world.provider.faults, ...booksDiffer(world, journey)];
}

/** News from the payment service comes from there only. */
function aboutMoney(event: unknown): boolean {
  const type = typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : '';
  const refunds = ['PAY.REFUNDED', 'PAY.REFUND_FAILED'];
  return ['PAY.ORDERED', 'PAY.SUCCEEDED', 'PAY.UNKNOWN', 'PAY.CLOSED', ...refunds].includes(type);
}

function tell(journey: TestJourney, world: World, event: unknown): string[] {
  const result = journey.sendRaw(event);
  if (result.accepted) {
    const money = journey.effects.filter(({ type }) => type.endsWith('-order'));
    world.effects.push(...money);
    world.calls += journey.effectTypes.filter((type) => type === 'escalate').length;
    return [];
  }
  return result.code === 'pay/unknown-order' && aboutMoney(event)
    ? ['money of an order was not taken note of']
    : [];
}

/** News of a refund that came before that of its payment is refused, and comes again. */
function deliver(journey: TestJourney, world: World, message: PayEvent): string[] {
  const { news } = world;
  const early =
    message.type === 'PAY.REFUNDED' &&
    news.some((other) => other.type === 'PAY.SUCCEEDED' && other.transaction === message.transaction);
  const rev = journey.envelope.rev;
  const faults = tell(journey, world, { ...message, at: journey.at });
  if (early && journey.envelope.rev === rev) news.push(message);
  return faults;
}

function worldMove({ pick, kind }: Move, world: World, journey: TestJourney): string[] {
  const { provider, effects, news } = world;
  const draw = pick >> 3;
  if (kind % 8 === 0) {
    const happened = pick % 8 === 7 ? provider.refundOutside(draw) : provider.pay(draw);
    if (happened) news.push(happened);
    return [];
  }
  if (kind % 8 === 2 && news.length > 0) {
    const index = draw % news.length;
    const [message] = pick % 4 === 0 ? news.slice(index, index + 1) : news.splice(index, 1);
    return message ? deliver(journey, world, message) : [];
  }
  const index = draw % Math.max(1, effects.length);
  const [effect] = pick % 4 === 0 ? effects.slice(index, index + 1) : effects.splice(index, 1);
  const answer = effect && provider.do(effect, pick % 5 === 0);
  // A refund that was asked for and not answered is asked for again; the rest has an event for not knowing.
  if (answer && pick % 7 === 0 && effect.type !== 'refund-order') {
    news.push({ type: 'PAY.UNKNOWN', orderNo: answer.orderNo });
  } else if (answer) {
    news.push(answer);
  }
  return [];
}

/** Everything still under way arrives. */
function settle(world: World, journey: TestJourney): string[] {
  const faults: string[] = [];
  for (let i = 0; i < 500; i++) {
    const effect = world.effects.shift();
    const answer = effect && world.provider.do(effect, false);
    if (answer) world.news.push(answer);
    const message = world.news.shift();
    if (message) faults.push(...deliver(journey, world, message));
    if (!effect && !message) return faults;
  }
  return [...faults, 'the payments never come to rest'];
}

/**
 * What the journey believes is what the payment service has: every payment that was not given back is kept as the
 * fee, once and in the right amount, or staff were called for it.
 */
function booksDiffer({ provider, calls }: World, { context, policy }: TestJourney): string[] {
  const asked = policy.payment.amountFen ?? 0;
  const known = paymentsOf(context, asked);
  const name = ({ orderNo, transaction }: { orderNo: string; transaction?: string }) =>
    `${orderNo}/${transaction}`;
  const there = new Set(provider.kept().map(name));
  const fee = known.filter(({ state }) => state === 'kept');
  const holds: readonly (readonly [string, boolean])[] = [
    ['one fee is kept at most', fee.length <= 1],
    ['the fee is the one asked for', fee.every(({ amountFen }) => amountFen === asked)],
    ['the fee kept is what the journey was paid by', fee.every(({ orderNo }) => orderNo === context.paidBy)],
    ['what is believed to be there is there', known.every((p) => isThere(p.state) === there.has(name(p)))],
    ['no refund is under way', known.every(({ state }) => state !== 'refunding')],
    ['the fee was paid, or recorded', paidFor(context, fee.length)],
    [
      'what was neither kept nor given back is told to staff',
      provider.kept().length <= fee.length || calls > 0,
    ],
    [
      'what is not remembered was too much',
      provider.kept().every((money) => known.some((p) => name(p) === name(money))) ||
        context.otherPayments?.length === 2,
    ],
  ];
  const broken = holds.filter(([, held]) => !held).map(([what]) => what);
  return broken.length === 0 ? [] : [...broken, JSON.stringify([provider.kept(), known, context.paidBy])];
}

function isThere(state: string): boolean {
  return state === 'kept' || state === 'held';
}

function paidFor({ paidBy, orders }: TestJourney['context'], fees: number): boolean {
  const recorded = paidBy !== null && orders.every(({ no }) => no !== paidBy);
  return fees === (paidBy === null || recorded ? 0 : 1);
}
