import { expect, it } from 'vitest';
import { createJourneyEngine } from '../engine/create-journey-engine.ts';
import { firstOpening } from '../journey/testing/test-journey.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { createCaptureService } from './capture-service.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { createLedger } from './testing/ledger.ts';
import { createManualTime } from './testing/manual-time.ts';
import { outsideWorld } from './testing/outside-world.ts';
import { goOnUntil } from './testing/willing-people.ts';

const ID = 'ses_Test1234';
const SECOND = 1000;
const MINUTE = 60 * SECOND;

it('a runner asks about an unknown order at the times the journey gives, and closes it in between', async () => {
  const policy = jiangsu;
  const engine = createJourneyEngine(policy);
  const time = createManualTime(firstOpening(policy));
  const store = createMemorySessionStore();
  const asked: number[] = [];
  const host = { store, engines: () => engine, clock: time.clock };
  const service = createCaptureService(host);
  const runner = createEffectRunner({
    ...host,
    timers: time.timers,
    random: () => 0.5,
    handlers: {
      ...outsideWorld(createLedger()),
      'create-order': async ({ orderNo }) => ({ type: 'PAY.UNKNOWN', orderNo }),
      'query-order': async ({ orderNo }) => {
        asked.push(time.clock.now());
        return { type: 'PAY.UNKNOWN', orderNo };
      },
    },
  });
  await service.start(ID, engine.policy);
  await goOnUntil('pay', ID, { policy, service, runner, time });
  await service.send(ID, { type: 'PAY.STARTED' }, { role: 'student' });
  const began = time.clock.now();
  for (let passed = 0; passed < 10 * MINUTE; passed += SECOND) {
    await runner.drain();
    time.advance(SECOND);
  }
  expect(asked.map((at) => (at - began) / SECOND)).toEqual([5, 15, 45, 105, 405]);
  await service.send(ID, { type: 'PAY.CANCELLED' }, { role: 'student' });
  await runner.drain();
  const { envelope } = await service.look(ID, 'student');
  expect(envelope.snapshot.context.orders[0]?.state).toBe('closed');
});
