import { createJourneyMachine } from '../../../packages/core/src/journey/journey-machine.ts';
import type { CapturePolicy } from '../../../packages/core/src/policy/capture-policy.ts';

type Node = ReturnType<typeof createJourneyMachine>['root'];

/** A way from one state to another, by paths such as `progress.shoot.preview`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Types of events, in order of their first mention; empty: at once, by what is known already. */
  readonly events: readonly string[];
}

/** Every state of the machines under some policies, in the order of the machine. */
export function statesOf(policies: readonly CapturePolicy[]): string[] {
  return [...new Set(policies.flatMap((policy) => nodesOf(policy).map(pathOf)))].filter(
    (path) => path !== '',
  );
}

/** Every way between two states that some policy has; events that change no state are left out. */
export function edgesOf(policies: readonly CapturePolicy[]): Edge[] {
  const edges = new Map<string, { from: string; to: string; events: Set<string> }>();
  const note = (from: string, to: string, event?: string): void => {
    const edge = edges.get(`${from} ${to}`) ?? { from, to, events: new Set() };
    if (event !== undefined) edge.events.add(event);
    edges.set(`${from} ${to}`, edge);
  };
  for (const node of policies.flatMap(nodesOf)) {
    for (const transition of [...node.transitions.values()].flat()) {
      for (const target of transition.target ?? []) note(pathOf(node), pathOf(target), transition.eventType);
    }
    for (const transition of node.always ?? []) {
      for (const target of transition.target ?? []) note(pathOf(node), pathOf(target));
    }
  }
  return [...edges.values()].map(({ from, to, events }) => ({ from, to, events: [...events] }));
}

/** Types of the events a state takes itself, without the states it lies in. */
export function eventsOf(policies: readonly CapturePolicy[], path: string): string[] {
  const nodes = policies.flatMap(nodesOf).filter((node) => pathOf(node) === path);
  return [...new Set(nodes.flatMap((node) => [...node.transitions.keys()]))];
}

/** The state a compound state begins in; undefined for others. */
export function initialOf(policies: readonly CapturePolicy[], path: string): string | undefined {
  const node = policies.flatMap(nodesOf).find((each) => pathOf(each) === path);
  const [target] = node?.initial?.target ?? [];
  return target && node?.type === 'compound' ? pathOf(target) : undefined;
}

function nodesOf(policy: CapturePolicy): Node[] {
  const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];
  return below(createJourneyMachine(policy).root);
}

function pathOf(node: { readonly path: readonly string[] }): string {
  return node.path.join('.');
}
