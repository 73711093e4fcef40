import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEvents } from '../engine/sample-events.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import { EVENTS_BY_ROLE } from '../journey/events.ts';
import { engineOf, TestJourney } from '../journey/testing/test-journey.ts';
import { PRESETS } from '../journey/testing/test-policies.ts';
import { createCaptureService } from './capture-service.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { ID, matched, openBench, STUDENT, TAKEN, verification } from './testing/bench.ts';
import { createManualTime } from './testing/manual-time.ts';
import { type Wrap, wrapStore } from './testing/wrap-store.ts';

/** What must never be stored or told: as different as real names and numbers are. */
const mark = fc.constantFrom(
  '王小明',
  'WANG XIAOMING',
  'wang-xiaoming',
  '320102199901010011',
  '32010219990101001X',
  '13800138000',
  'P<CHNWANG<<XIAOMING',
  'E12345678',
);

/** A store that notes everything it is given. */
function noting() {
  const noted: unknown[] = [];
  const wrap: Wrap =
    (call) =>
    (...args) => {
      noted.push(args);
      return call(...args);
    };
  return { noted, store: wrapStore(createMemorySessionStore(), wrap) };
}

/** Everything of an error that a program may log. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  const details = TucaiError.isInstance(error) ? JSON.stringify([error.code, error.details]) : '';
  return [error.message, error.stack, details, error.cause === undefined ? '' : textOf(error.cause)].join(
    '\n',
  );
}

/** Journeys that have come so far, made once: each takes some dozen steps. */
const reached = new Map<string, TestJourney>();
function journeyAt(preset: number, begin: string): TestJourney {
  const name = `${preset} ${begin}`;
  const journey = reached.get(name) ?? new TestJourney(PRESETS[preset]!).until(begin);
  reached.set(name, journey);
  return journey;
}

const BEGINNINGS = [
  'verify',
  'verify.confirm',
  'notice',
  'requirements',
  'shoot',
  'draft',
  'review',
  'publish',
];

describe('what a client sends with names and numbers in it', () => {
  it('is in no answer, no error and nothing that is stored', async () => {
    let refused = 0;
    const input = {
      preset: fc.nat(PRESETS.length - 1),
      begin: fc.constantFrom(...BEGINNINGS),
      pick: fc.nat(),
      place: fc.nat(),
      how: fc.constantFrom('field', 'key', 'value', 'nested', 'actor', 'command', 'session', 'whole'),
    };
    await fc.assert(
      fc.asyncProperty(fc.record(input), mark, async ({ preset, begin, pick, place, how }, secret) => {
        const journey = journeyAt(preset, begin);
        const { policy } = journey;
        const { noted, store } = noting();
        const { clock } = createManualTime(journey.at);
        const service = createCaptureService({ store, engines: () => engineOf(policy), clock });
        const { envelope } = journey;
        await store.create({ envelope, startedAt: journey.at, effects: [], nextDeadline: null });

        const people = sampleEvents(policy, journey.context, journey.at).filter(
          ({ type }) => !EVENTS_BY_ROLE.system.includes(type),
        );
        const event = people[pick % people.length]!;
        const role = EVENTS_BY_ROLE.staff.includes(event.type) ? 'staff' : 'student';
        const fields = Object.keys(event).filter((field) => field !== 'at');
        const field = fields[place % fields.length]!;
        const sent = {
          field: { ...event, name: secret },
          key: { ...event, [secret]: 1 },
          value: { ...event, [field]: secret },
          nested: { ...event, [field]: { [secret]: secret } },
          whole: secret,
        };
        const send = () =>
          service.send(
            how === 'session' ? secret : envelope.id,
            how in sent ? sent[how as keyof typeof sent] : event,
            { role, id: how === 'actor' ? secret : 'acc_1' },
            how === 'command' ? { commandId: secret } : {},
          );
        const before = noted.length;
        const outcome = await send().then((reply) => {
          if (!reply.accepted) refused++;
          return JSON.stringify(reply);
        }, textOf);
        expect(outcome).not.toContain(secret);
        // Asking the store for a session that does not exist is no storing.
        const written = noted.slice(before).filter(() => how !== 'session');
        expect(JSON.stringify(written)).not.toContain(secret);
      }),
      { numRuns: process.env.TUCAI_FULL === '1' ? 3000 : 300 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});

describe('what a handler throws or gives with names and numbers in it', () => {
  const errors = (secret: string): unknown[] => [
    new Error(secret),
    new TucaiError('chsi/down', secret, { retryable: true, details: { secret }, cause: new Error(secret) }),
    new TucaiError('chsi/refused', secret, { details: { [secret]: 1 } }),
    new TucaiError(secret, secret),
    Object.assign(new Error(secret), { [Symbol.for('tucai.error')]: true, code: secret, retryable: false }),
    secret,
    { secret },
  ];

  it('is in nothing that is stored or reported', async () => {
    await fc.assert(
      fc.asyncProperty(mark, fc.nat(6), fc.boolean(), async (secret, which, answers) => {
        const { noted, store } = noting();
        const told: unknown[] = [];
        const bench = await openBench({
          store,
          maxAttempts: 2,
          onGivenUp: (letter) => void told.push(letter),
          onError: (...report) => void told.push(report),
        });
        const handler = async () => {
          if (answers) return { ...matched('evi_1'), name: secret };
          throw errors(secret)[which];
        };
        Object.assign(bench.options.handlers, { 'verify-identity': handler, 'make-photo': handler });
        await bench.service.send(ID, verification('evi_1'), STUDENT);
        await bench.service.send(ID, TAKEN, STUDENT);
        const runner = createEffectRunner(bench.options);
        for (let i = 0; i < 3; i++) {
          told.push(await runner.drain());
          bench.time.advance(10_000);
        }
        expect(await store.deadLetters(10)).toHaveLength(2);
        told.push(await store.deadLetters(10), await bench.log());
        expect(JSON.stringify([noted, told])).not.toContain(secret);
      }),
    );
  });
});
