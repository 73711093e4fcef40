import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playRun } from '../journey/testing/play-run.ts';
import { randomRun } from '../journey/testing/random-moves.ts';
import { PRESETS, VARIANTS } from '../journey/testing/test-policies.ts';

const RUNS = process.env.TUCAI_FULL === '1' ? 10_000 : 2000;
const EVENTS = 60;
const policies = [...PRESETS, ...VARIANTS];

describe('random journeys', () => {
  it(`hold what must hold in ${RUNS} runs of ${EVENTS} events`, () => {
    fc.assert(
      fc.property(randomRun(policies, EVENTS), (run) => {
        expect(playRun(policies, run)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
