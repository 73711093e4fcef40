import { setup } from 'xstate';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import type { JourneyContext } from './context.ts';
import type { Effect } from './effects.ts';
import type { EventOf, EventType, JourneyEvent } from './events.ts';
import { wantsToHear } from './rules/notifications.ts';
import { refusalOf } from './rules/refusal-of.ts';

export interface JourneyInput {
  readonly id: string;
  readonly at: number;
}

/**
 * The types of the journey and its one action: effects are only named here. Whoever steps the machine collects
 * them; nothing runs inside it.
 */
export const journeySetup = setup({
  types: {} as { context: JourneyContext; events: JourneyEvent; input: JourneyInput },
  actions: { effects: (_, _effects: readonly Effect[]) => {} },
});

/** A state or region of the journey. */
export type JourneyState = Parameters<typeof journeySetup.createStateConfig>[0];

export interface Args {
  readonly context: JourneyContext;
  readonly event: JourneyEvent;
}

/** The guard every transition has: the event is not refused by what the journey remembers. */
export function permitted(policy: CapturePolicy): (args: Args) => boolean {
  return ({ context, event }) => refusalOf(policy, context, event) === undefined;
}

/** A further condition on an event of one type. */
export function when<Type extends EventType>(
  type: Type,
  condition: (context: JourneyContext, event: EventOf<Type>) => boolean,
): (args: Args) => boolean {
  return ({ context, event }) => isType(event, type) && condition(context, event);
}

export function both(a: (args: Args) => boolean, b: (args: Args) => boolean): (args: Args) => boolean {
  return (args) => a(args) && b(args);
}

/** Changes the context by an event of one type. */
export function change<Type extends EventType>(
  type: Type,
  next: (context: JourneyContext, event: EventOf<Type>) => Partial<JourneyContext>,
) {
  return journeySetup.assign(({ context, event }) => (isType(event, type) ? next(context, event) : {}));
}

/**
 * Names what is to be done in the world because of an event of one type; sees the context as changed so far.
 * What the student does not want to hear is left out.
 */
export function effects<Type extends EventType>(
  type: Type,
  list: (context: JourneyContext, event: EventOf<Type>) => readonly Effect[],
) {
  return {
    type: 'effects' as const,
    params: ({ context, event }: Args): readonly Effect[] =>
      isType(event, type) ? list(context, event).filter((effect) => wantsToHear(context, effect)) : [],
  };
}

/** For an event that is taken note of and changes nothing: without any action it would look refused. */
export const noted = { type: 'effects' as const, params: (): readonly Effect[] => [] };

function isType<Type extends EventType>(event: JourneyEvent, type: Type): event is EventOf<Type> {
  return event.type === type;
}
