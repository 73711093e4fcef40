import { createJourneyMachine } from '../../journey/journey-machine.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';

interface Node {
  readonly states?: Readonly<Record<string, Node>>;
}

/** The states without sub-states of each region, as `verify.start`, in alphabetical order. */
export function machineLeaves(policy: CapturePolicy): Readonly<Record<string, readonly string[]>> {
  const { states = {} }: Node = createJourneyMachine(policy).config as Node;
  return Object.fromEntries(Object.entries(states).map(([region, node]) => [region, leaves(node).sort()]));
}

function leaves({ states = {} }: Node, path = ''): string[] {
  return Object.entries(states).flatMap(([name, node]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return node.states === undefined ? [here] : leaves(node, here);
  });
}
