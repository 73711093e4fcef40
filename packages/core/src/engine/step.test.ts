import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../journey/testing/deep-freeze.ts';
import { EVERY_STATE, inState } from '../journey/testing/every-state.ts';
import { engineOf, TestJourney } from '../journey/testing/test-journey.ts';
import { PRESETS } from '../journey/testing/test-policies.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { xinhua } from '../policy/presets/xinhua.ts';
import type { Envelope } from './envelope.ts';
import { sampleEvents } from './sample-events.ts';

const engine = engineOf(jiangsu);
const now = new TestJourney(jiangsu).at;
const start = { type: 'VERIFY.STARTED', at: now, method: 'capture-code', input: 'scan', evidence: 'evi_1' };

describe('start', () => {
  it('makes the first envelope', () => {
    const { envelope, effects, accepted } = engine.start('ses_Test1234', now);
    expect({ accepted, effects }).toEqual({ accepted: true, effects: [] });
    expect(envelope).toMatchObject({
      machine: 'capture-journey',
      version: 1,
      id: 'ses_Test1234',
      rev: 0,
      policy: { id: 'jiangsu', version: 1 },
      updatedAt: now,
      snapshot: {
        value: { progress: { verify: 'start' }, permit: 'open', payment: 'unpaid', consent: 'pending' },
      },
    });
  });

  it.each([
    ['', now],
    ['张三', now],
    ['ses_Test1234-1', now],
    ['ses_Test1234', -1],
    ['ses_Test1234', 0.5],
  ])('refuses id %j and time %d', (id, at) => {
    expect(() => engine.start(id, at)).toThrow(expect.objectContaining({ code: 'input/invalid' }));
  });
});

describe('step', () => {
  it('gives the next envelope, keyed effects and the event as it was taken', () => {
    const before = deepFreeze(engine.start('ses_Test1234', now).envelope);
    const result = engine.step(before, { ...start, at: now + 5, by: { role: 'student' } });
    if (!result.accepted) throw new Error(result.code);
    expect(result.envelope).toMatchObject({ rev: 1, updatedAt: now + 5 });
    expect(result.effects).toEqual([
      {
        key: 'ses_Test1234:1:0',
        effect: { type: 'verify-identity', method: 'capture-code', evidence: 'evi_1' },
      },
    ]);
    expect(result.event).toEqual({ ...start, at: now + 5, by: { role: 'student' } });
    expect(before.rev).toBe(0);
  });

  it('lets an event that is late by the clock happen now', () => {
    const before = engine.start('ses_Test1234', now).envelope;
    const result = engine.step(before, { ...start, at: now - 60_000 });
    expect(result.accepted && result.event.at).toBe(now);
    expect(result.envelope.updatedAt).toBe(now);
  });

  it.each([
    null,
    undefined,
    0,
    'TICK',
    [],
    {},
    { type: 'TICK' },
    { ...start, extra: 1 },
    { ...start, at: '1' },
  ])('refuses %j as no event', (event) => {
    const before = engine.start('ses_Test1234', now).envelope;
    const result = engine.step(before, event);
    expect(result).toMatchObject({ accepted: false, code: 'event/invalid', effects: [] });
    expect(result.envelope).toBe(before);
    expect(result.allowed).toContain('VERIFY.STARTED');
  });

  it('does first what time has brought about, in one revision', () => {
    const journey = new TestJourney(jiangsu).until('shoot').shoots({ code: 'eyes-open', kind: 'quality' });
    const rev = journey.envelope.rev;
    journey.wait(60_000).until('shoot.preview');
    expect(journey.envelope.rev).toBe(rev + 1);
    expect(journey.context.cooldown).toBeNull();
  });

  it('keys the effects of time and event in one order', () => {
    const journey = new TestJourney(jiangsu)
      .until('pay')
      .does('PAY.STARTED', {})
      .wait(31 * 60_000);
    journey.does('CAMPAIGN.ENDED', {});
    expect(journey.keyed.map(({ key, effect }) => [key.split(':').at(-1), effect.type])).toEqual([
      ['0', 'close-order'],
      ['1', 'close-order'],
      ['2', 'notify'],
    ]);
  });

  it.each<[string, Partial<Envelope>]>([
    ['another machine', { machine: 'camera' as 'capture-journey' }],
    ['another version', { version: 2 }],
    ['another policy', { policy: { id: 'xinhua', version: 1 } }],
    ['another version of the policy', { policy: { id: 'jiangsu', version: 2 } }],
    [
      'an unknown state',
      { snapshot: { ...engine.start('ses_Test1234', now).envelope.snapshot, value: { progress: 'x' } } },
    ],
  ])('throws for an envelope of %s', (_, change) => {
    const envelope = { ...engine.start('ses_Test1234', now).envelope, ...change };
    expect(() => engine.step(envelope, start)).toThrow(expect.objectContaining({ code: 'envelope/invalid' }));
    expect(() => engine.allowed(envelope, now)).toThrow(
      expect.objectContaining({ code: 'envelope/invalid' }),
    );
    expect(() => engine.nextDeadline(envelope)).toThrow(
      expect.objectContaining({ code: 'envelope/invalid' }),
    );
  });
});

describe('allowed', () => {
  it.each(EVERY_STATE)('names in %s exactly the events of which a sample is accepted', (state) => {
    const journey = inState(state);
    for (const at of [journey.at, journey.at + 12 * 3_600_000]) {
      const taken = sampleEvents(journey.policy, journey.context, at)
        .filter((event) => event.type !== 'TICK' && journey.engine.step(journey.envelope, event).accepted)
        .map(({ type }) => type);
      expect([...journey.engine.allowed(journey.envelope, at)].sort()).toEqual([...new Set(taken)].sort());
    }
  });

  it('is what a result says as well', () => {
    const before = engine.start('ses_Test1234', now).envelope;
    const result = engine.step(before, start);
    expect(result.allowed).toEqual(engine.allowed(result.envelope, now));
    expect(result.allowed).toContain('VERIFY.MATCHED');
    expect(result.allowed).not.toContain('VERIFY.STARTED');
  });
});

describe('nextDeadline', () => {
  it.each(EVERY_STATE)('from %s on is passed by one TICK each, and there is an end to them', (state) => {
    const journey = inState(state);
    for (let ticks = 0; ; ticks++) {
      const due = journey.engine.nextDeadline(journey.envelope);
      if (due === null) break;
      expect(ticks).toBeLessThan(12);
      expect(due).toBeGreaterThan(journey.context.now);
      expect(journey.goTo(due - 1).send('TICK', {}).accepted).toBe(false);
      expect(journey.goTo(due).send('TICK', {}).accepted).toBe(true);
    }
  });

  it.each(PRESETS.map((policy) => [policy.id, policy] as const))(
    'of a new journey is the campaign’s end: %s',
    (_, policy) => {
      const journey = new TestJourney(policy);
      journey.goTo(journey.engine.nextDeadline(journey.envelope) ?? 0).tick();
      expect(journey.context.closed?.reason).toBe('campaign-ended');
    },
  );
});

it('engines of different policies do not mix', () => {
  const { envelope } = engineOf(xinhua).start('ses_Test1234', now);
  expect(() => engine.step(envelope, start)).toThrow(expect.objectContaining({ code: 'envelope/invalid' }));
});
