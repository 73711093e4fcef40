import { TucaiError } from '../errors/tucai-error.ts';
import { ANSWERS, type Effect, type EffectType } from '../journey/effects.ts';
import type { EventType } from '../journey/events.ts';
import type {
  EffectHandlers,
  EffectOf,
  EffectRun,
  HandlerResult,
  Unstamped,
} from '../ports/effect-handlers.ts';

const answers: { readonly [Type in EffectType]?: readonly EventType[] } = ANSWERS;

/**
 * Calls the handler of an effect and checks that what it hands back answers this kind of effect.
 * @returns the answer; null when there is none, or none yet
 * @throws whatever the handler throws; TucaiError `effect/no-handler` (retryable: another version of the
 *   program may know the effect), `effect/wrong-answer`
 */
export async function callHandler(
  handlers: EffectHandlers,
  effect: Effect,
  run: EffectRun,
): Promise<Unstamped<EventType> | null> {
  if (!(effect.type in handlers)) {
    throw new TucaiError('effect/no-handler', 'This program has no handler for the effect.', {
      retryable: true,
    });
  }
  const answer = await call(handlers, effect.type, effect, run);
  if (!answer) return null;
  if (answers[effect.type]?.includes(answer.type)) return answer;
  throw new TucaiError(
    'effect/wrong-answer',
    `The handler of ${effect.type} gave an event that is no answer to it.`,
  );
}

/** Ties the type of the handler to that of its effect. */
function call<Type extends EffectType>(
  handlers: EffectHandlers,
  type: Type,
  effect: EffectOf<Type>,
  run: EffectRun,
): HandlerResult<Type> {
  return handlers[type](effect, run);
}
