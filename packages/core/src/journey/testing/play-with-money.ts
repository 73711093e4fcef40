import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { Effect } from '../effects.ts';
import { begun } from './beginnings.ts';
import { PaymentProvider } from './payment-provider.ts';
import { eventOf, type Move, type RandomRun, timeOf } from './random-moves.ts';
import type { TestJourney } from './test-journey.ts';

type Answer = NonNullable<ReturnType<PaymentProvider['do']>>;

/** The world between the journey and the payment service: effects waiting, news on its way, both out of order. */
interface World {
  readonly provider: PaymentProvider;
  readonly effects: Effect[];
  readonly news: Answer[];
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
  const world: World = { provider: new PaymentProvider(), effects: [], news: [] };
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
  return ['PAY.ORDERED', 'PAY.SUCCEEDED', 'PAY.UNKNOWN', 'PAY.CLOSED', 'PAY.REFUNDED'].includes(type);
}

function tell(journey: TestJourney, world: World, event: unknown): string[] {
  const result = journey.sendRaw(event);
  if (result.accepted) {
    const money = journey.effects.filter(({ type }) => type.endsWith('-order'));
    world.effects.push(...money);
    return [];
  }
  return result.code === 'pay/unknown-order' && aboutMoney(event)
    ? ['money of an order was not taken note of']
    : [];
}

function worldMove({ pick, kind }: Move, world: World, journey: TestJourney): string[] {
  const { provider, effects, news } = world;
  const draw = pick >> 3;
  if (kind % 8 === 0) {
    const paid = provider.pay(draw);
    if (paid) news.push(paid);
    return [];
  }
  if (kind % 8 === 2 && news.length > 0) {
    const index = draw % news.length;
    const [message] = pick % 4 === 0 ? news.slice(index, index + 1) : news.splice(index, 1);
    return tell(journey, world, { ...message, at: journey.at });
  }
  const index = draw % Math.max(1, effects.length);
  const [effect] = pick % 4 === 0 ? effects.slice(index, index + 1) : effects.splice(index, 1);
  const answer = effect && provider.do(effect);
  // A refund that was asked for and not answered is asked for again; the rest has an event for not knowing.
  if (answer && pick % 7 === 0 && answer.type !== 'PAY.REFUNDED') {
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
    const answer = effect && world.provider.do(effect);
    if (answer) world.news.push(answer);
    const message = world.news.shift();
    if (message) faults.push(...tell(journey, world, { ...message, at: journey.at }));
    if (!effect && !message) return faults;
  }
  return [...faults, 'the payments never come to rest'];
}

/** What the journey believes is what the payment service has. */
function booksDiffer({ provider }: World, { context }: TestJourney): string[] {
  const kept = provider.kept();
  const recorded = context.paidBy !== null && context.orders.every(({ no }) => no !== context.paidBy);
  const expected = recorded || context.paidBy === null ? [] : [context.paidBy];
  return JSON.stringify(kept) === JSON.stringify(expected)
    ? []
    : [`kept is ${kept.join(', ') || 'nothing'}, but paid by ${context.paidBy}`];
}
