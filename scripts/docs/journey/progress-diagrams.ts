import type { CapturePolicy } from '../../../packages/core/src/policy/capture-policy.ts';
import { type Edge, edgesOf, initialOf, statesOf } from './machine-edges.ts';
import { codes, stateDiagram } from './mermaid.ts';

const PROGRESS = 'progress.';

/** The great line from `verify` to `done`; what can happen in every state is told in words below it. */
export function overview(policies: readonly CapturePolicy[]): string {
  const edges = edgesOf(policies).filter(({ from }) => from.startsWith(PROGRESS));
  const between = new Map<string, Edge>();
  for (const { from, to, events } of edges) {
    const [a, b] = [top(from), top(to)];
    if (a === b) continue;
    const known = between.get(`${a} ${b}`);
    between.set(`${a} ${b}`, { from: a, to: b, events: [...new Set([...(known?.events ?? []), ...events])] });
  }
  return stateDiagram(`${PROGRESS}verify`, [...between.values()], PROGRESS);
}

/** Ways that every state has, as a sentence each. */
export function fromEverywhere(policies: readonly CapturePolicy[]): string[] {
  return edgesOf(policies)
    .filter(({ from }) => from === 'progress')
    .map(({ to, events }) => `${codes(events)} to \`${to.slice(PROGRESS.length)}\``);
}

/** The inside of each state that has one; ways out end in the name of the other state. */
export function insides(
  policies: readonly CapturePolicy[],
): { readonly state: string; readonly diagram: string }[] {
  const edges = edgesOf(policies);
  return statesOf(policies)
    .filter((path) => path.startsWith(PROGRESS) && initialOf(policies, path) !== undefined)
    .map((path) => {
      const inside = edges.filter(({ from }) => from === path || from.startsWith(`${path}.`));
      const shown = inside.map((edge) => ({
        ...edge,
        to: edge.to.startsWith(`${path}.`) ? edge.to : top(edge.to),
      }));
      const state = path.slice(PROGRESS.length);
      const named = shown.map((edge) => (edge.from === path ? { ...edge, from: `${path}.anywhere` } : edge));
      const short = named.map(({ from, to, events }) => ({
        from: from.replace(`${path}.`, ''),
        to: to.replace(`${path}.`, '').replace(PROGRESS, ''),
        events,
      }));
      const initial = initialOf(policies, path)?.replace(`${path}.`, '');
      return { state, diagram: stateDiagram(initial, short, '') };
    });
}

function top(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}
