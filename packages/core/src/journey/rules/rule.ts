import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { EventOf, EventType } from '../events.ts';
import type { Refusal } from '../refusal.ts';

/**
 * Says why an event of one type is refused, whatever state the journey is in; nothing when it is not. Whether
 * the state takes the event at all is for the machine to say.
 */
export type Rule<Type extends EventType> = (
  policy: CapturePolicy,
  context: JourneyContext,
  event: EventOf<Type>,
) => Refusal | undefined;

/** One rule for each type of event; the compiler holds the list complete. */
export type Rules<Type extends EventType> = { readonly [T in Type]: Rule<T> };
