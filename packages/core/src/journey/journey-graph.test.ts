import { beforeAll, describe, expect, it } from 'vitest';
import { EVENT_TYPES } from './events.ts';
import { createJourneyMachine } from './journey-machine.ts';
import { REFUSAL_CODES } from './refusal.ts';
import { type JourneyGraph, walkJourney } from './testing/journey-graph.ts';
import { allStates, allTransitions } from './testing/machine-parts.ts';
import { PRESETS, VARIANTS } from './testing/test-policies.ts';

const policies = [...PRESETS, ...VARIANTS];
const graphs = new Map<string, JourneyGraph>();

function metIn(what: 'states' | 'taken' | 'accepted' | 'refused'): ReadonlySet<string> {
  return new Set([...graphs.values()].flatMap((graph): string[] => [...graph[what]]));
}

function missing(all: Iterable<string>, met: ReadonlySet<string>): string[] {
  return [...new Set(all)].filter((one) => !met.has(one));
}

describe('every reachable situation, walked', () => {
  beforeAll(() => {
    for (const policy of policies) graphs.set(policy.id, walkJourney(policy));
  }, 240_000);

  it('covers every state, event and transition of the machine', () => {
    const machines = policies.map(createJourneyMachine);
    const transitions = machines.flatMap(allTransitions);
    expect(missing(machines.flatMap(allStates), metIn('states'))).toEqual([]);
    expect(missing(EVENT_TYPES, metIn('accepted'))).toEqual([]);
    expect(missing(transitions, metIn('taken'))).toEqual([]);
    report(new Set(transitions).size);
  });

  it('covers every refusal', () => {
    // The service refuses by role what the engine would take.
    expect(missing(REFUSAL_CODES, metIn('refused'))).toEqual(['event/not-allowed']);
  });

  it.each(PRESETS.map(({ id }) => id))('reaches the end under %s', (id) => {
    expect(graphs.get(id)?.states).toContain('progress.done');
    expect(graphs.get(id)?.states).toContain('progress.closed');
    expect(graphs.get(id)?.states).toContain('consent.erased');
  });
});

function report(transitions: number): void {
  const rows = [...graphs].map(
    ([id, { situations, edges, longestPath, states, refused }]) =>
      `  ${id}: ${situations} situations (a shortest path to each, the longest of ${longestPath} events), ` +
      `${edges} accepted events between them, ${states.size} states, ${refused.size} refusals`,
  );
  const totals = `${metIn('states').size} states, ${metIn('accepted').size} events, ${transitions} transitions, ${metIn('refused').size} refusals`;
  process.stdout.write(`Journeys walked:\n${rows.join('\n')}\n  together: ${totals}\n`);
}
