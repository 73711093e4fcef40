import { expect, it } from 'vitest';
import type { Effect } from '../journey/effects.ts';
import type { EffectHandler, EffectHandlers, EffectRun } from '../ports/effect-handlers.ts';
import { callHandler } from './call-handler.ts';
import { createLedger } from './testing/ledger.ts';
import { outsideWorld } from './testing/outside-world.ts';
import { sampleEnvelope } from './testing/sample-session.ts';

const run: EffectRun = {
  key: 'ses_Abc1:1:0',
  session: sampleEnvelope('ses_Abc1', 1),
  attempt: 1,
  signal: new AbortController().signal,
};
const world = outsideWorld(createLedger());

it('hands on that a payment is still unknown: the journey spaces its queries itself', async () => {
  const unknown = { type: 'PAY.UNKNOWN', orderNo: 'order-1' } as const;
  const handlers = { ...world, 'query-order': async () => unknown };
  const query: Effect = { type: 'query-order', orderNo: 'order-1', attempt: 1, notBefore: 5 };
  expect(await callHandler(handlers, query, run)).toEqual(unknown);
});

it('gives the handler its own object as `this`', async () => {
  const handlers = {
    ...world,
    seen: 0,
    async notify() {
      this.seen++;
    },
  };
  const effect: Effect = { type: 'notify', about: 'photo-status', what: 'approved' };
  expect(await callHandler(handlers, effect, run)).toBe(null);
  expect(handlers.seen).toBe(1);
});

it('lets the type checker find a wrong answer and a missing handler', () => {
  // @ts-expect-error nothing answers a notification
  const notify: EffectHandler<'notify'> = async () => ({ type: 'TICK' });
  // @ts-expect-error a picture that was not made has a reason
  const make: EffectHandler<'make-photo'> = async ({ photo }) => ({ type: 'PHOTO.NOT_MADE', photo });
  // @ts-expect-error there are others
  const handlers: EffectHandlers = { notify: async () => {} };
  expect([notify, make, handlers]).toHaveLength(3);
});
