import type { Envelope } from '../engine/envelope.ts';
import type { ANSWERS, Effect, EffectType } from '../journey/effects.ts';
import type { EventOf, EventType } from '../journey/events.ts';
import type { CancelSignal } from './cancel-signal.ts';

export type EffectOf<Type extends EffectType> = Extract<Effect, { type: Type }>;

/** Types of the events that answer an effect, by the type of the effect. */
export type AnswerTypes = { readonly [Type in keyof typeof ANSWERS]: (typeof ANSWERS)[Type][number] };

type ReadonlyFields<Value> = {
  readonly [Field in keyof Value]: Value[Field] extends readonly (infer Item)[]
    ? readonly Item[]
    : Value[Field];
};

/** An event without `at` and `by`: those are stamped by the service. */
export type Unstamped<Type extends EventType> = Type extends EventType
  ? ReadonlyFields<Omit<EventOf<Type>, 'at' | 'by'>>
  : never;

/**
 * What a handler hands back. `undefined` from an effect that has an answer means: asked, and the answer will
 * come later through `CaptureService.send`, as from a notification of the payment service.
 */
export type HandlerResult<Type extends EffectType> = Type extends keyof AnswerTypes
  ? Promise<Unstamped<AnswerTypes[Type]> | undefined>
  : Promise<void>;

/** What a handler knows about its run. */
export interface EffectRun {
  /** The idempotency key, `session:rev:index`: hand it to the outside service, or remember it. */
  readonly key: string;
  /** The journey as it is now, which may be later than when the effect was ordered. */
  readonly session: Envelope;
  /** 1 for the first time. More than 1 does not mean that the earlier attempts did nothing. */
  readonly attempt: number;
  /**
   * Aborted when the time limit is over. The effect is then tried again, also while this run still goes on.
   */
  readonly signal: CancelSignal;
}

/**
 * Does one kind of effect in the world.
 *
 * Guaranteed to it: it is called at least once for every effect, never with the next effect of the same lane
 * before this one has ended (see `laneOf`), and its answer is applied to the journey once. Not guaranteed:
 * that it is called once, or by one process at a time. It must be idempotent by `run.key`.
 *
 * About money it can rely on more. An order number is asked for with one amount only, and again only by the same
 * effect. `refundNo` belongs to one payment: two refunds of one payment never have different numbers, so a service
 * that knows the number gives nothing back again (WeChat Pay: a refund that failed is sent again under its number,
 * https://wechatpay.im/openapi/v2/secapi/pay/refund). Where a service has closed a failed refund for good and wants
 * a new number, `attempt` tells the tries apart; only after the earlier one is known to have failed. A query is not
 * run before its `notBefore`, and a close does not wait for it.
 *
 * In turn, money is told as it is. Each payment is reported with the number the service gave it, which no other
 * payment has, and with its own amount, also when it is a second one or not the amount asked for: the journey
 * decides what to keep. `PAY.REFUND_FAILED` is said only of a refund that certainly did not take place; when that
 * is not known, throw, and the same refund is tried again. A notification that the journey refuses as
 * `pay/unknown-transaction` or `refund/nothing-to-refund` came before the one of its payment: let it come again.
 *
 * It fails by throwing. A `TucaiError` that is not `retryable` gives the effect up at once, one with
 * `retryAt` is not tried before; anything else thrown counts as retryable. Of an error only the code is kept,
 * so no message with personal data can reach the store. A business answer (not matched, not made, payment
 * unknown) is no failure: it is returned as an event.
 */
export type EffectHandler<Type extends EffectType> = (
  effect: EffectOf<Type>,
  run: EffectRun,
) => HandlerResult<Type>;

/** One handler for every type of effect; the type checker finds a missing one. */
export type EffectHandlers = { readonly [Type in EffectType]: EffectHandler<Type> };
