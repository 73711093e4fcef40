import type { TransitionDefinition } from 'xstate';
import type { JourneyContext } from '../context.ts';
import type { JourneyEvent } from '../events.ts';
import type { JourneyMachine } from '../journey-machine.ts';

type Node = JourneyMachine['root'];
type Taken = TransitionDefinition<JourneyContext, JourneyEvent>;

/** Paths of all states below the root: `progress.shoot.preview`. */
export function allStates(machine: JourneyMachine): string[] {
  return nodesOf(machine.root)
    .filter((node) => node.path.length > 1)
    .map((node) => node.path.join('.'));
}

/** Names of all transitions that an event can take: state, event and place in the list of guards. */
export function allTransitions(machine: JourneyMachine): string[] {
  return nodesOf(machine.root).flatMap((node) =>
    [...node.transitions.values()].flat().map((transition) => nameOf(transition)),
  );
}

export function nameOf(transition: Taken): string {
  const { source, eventType } = transition;
  const place = source.transitions.get(eventType)?.indexOf(transition) ?? -1;
  return `${source.path.join('.')} ${eventType} ${place}`;
}

function nodesOf(node: Node): Node[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}
