import fc from 'fast-check';
import { expect, it } from 'vitest';
import { playWithMoney } from '../testing/play-with-money.ts';
import { randomRun } from '../testing/random-moves.ts';
import { PRESETS, VARIANTS } from '../testing/test-policies.ts';

const RUNS = process.env.TUCAI_FULL === '1' ? 10_000 : 2000;
const EVENTS = 60;
const policies = [...PRESETS, ...VARIANTS].filter(({ payment }) => payment.when !== 'none');

it(`keeps at most one payment, and knows which, in ${RUNS} runs of ${EVENTS} events`, () => {
  fc.assert(
    fc.property(randomRun(policies, EVENTS, ['verify', 'pay', 'draft']), (run) => {
      expect(playWithMoney(policies, run)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
