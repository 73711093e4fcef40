import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TucaiError } from '../../errors/tucai-error.ts';
import { TestJourney } from '../../journey/testing/test-journey.ts';
import { PRESETS } from '../../journey/testing/test-policies.ts';
import * as z from '../../schema.ts';
import type { Envelope } from '../envelope.ts';
import { migrate } from './migrate.ts';
import { migrationBy } from './migration-chain.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).sort();

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

function refusal(stored: unknown): { code: string; details: object } {
  try {
    migrate(stored);
  } catch (error) {
    if (TucaiError.isInstance(error)) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('it was not refused');
}

describe('stored journeys of every version', () => {
  it('are kept in many states', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(12);
  });

  it.each(fixtures)('%s is read, goes on and finishes', (name) => {
    const stored = fixture(name);
    const envelope = migrate(stored);
    const policy = PRESETS.find(({ id }) => id === envelope.policy.id);
    if (!policy) throw new Error('unknown policy');
    const journey = TestJourney.from(policy, envelope);
    const { closed, lock, cooldown, identity } = journey.context;
    if (closed) {
      // What is over stays over, and what was ordered to be erased is.
      if (closed.reason !== 'deadline') journey.does('ERASURE.DONE', {});
      expect(journey.progress).toBe('closed');
      return;
    }
    if (lock?.until === null) journey.does('STAFF.UNLOCKED', {});
    journey.goTo(Math.max(journey.at, cooldown?.until ?? 0, lock?.until ?? 0, identity.pausedUntil ?? 0));
    journey.until('done');
    expect(journey.context.submission?.onlineAt).toBe(journey.context.now);
  });

  it('are not changed by reading', () => {
    for (const name of fixtures) expect(migrate(fixture(name))).toEqual(fixture(name));
  });
});

describe('what is not a stored journey', () => {
  const stored = (): Envelope => structuredClone(migrate(fixture('v1-review.json')));
  const changed = (change: (copy: Record<string, never> & Envelope) => unknown): unknown => {
    const copy = stored() as Record<string, never> & Envelope;
    change(copy);
    return copy;
  };

  it.each<[string, unknown, string]>([
    ['nothing', null, '(top)'],
    ['a text', '{"machine":', '(top)'],
    ['another machine', { ...stored(), machine: 'camera' }, 'machine'],
    ['a version that never was', { ...stored(), version: 0 }, 'version'],
    [
      'a truncated snapshot',
      { ...stored(), snapshot: { value: stored().snapshot.value } },
      'snapshot.context',
    ],
    ['an unknown field', { ...stored(), name: 'somebody' }, '(top)'],
    [
      'a field that is gone',
      changed((e) => Reflect.deleteProperty(e.snapshot.context, 'uploads')),
      'snapshot.context.uploads',
    ],
    [
      'a count edited by hand',
      changed((e) => Reflect.set(e.snapshot.context, 'uploads', -1)),
      'snapshot.context.uploads',
    ],
    [
      'a hash cut short',
      changed((e) => Reflect.set(e.snapshot.context.drafts[0]!, 'hash', 'abc')),
      'snapshot.context.drafts.0.hash',
    ],
    [
      'a person’s number as a reference',
      changed((e) => Reflect.set(e.snapshot.context.identity, 'student', '11010519491231002X')),
      'snapshot.context.identity.student',
    ],
    [
      'the context of another journey',
      changed((e) => Reflect.set(e.snapshot.context, 'id', 'ses_Other123')),
      'snapshot.context.id',
    ],
    [
      'another time inside',
      changed((e) => Reflect.set(e.snapshot.context, 'now', 1)),
      'snapshot.context.now',
    ],
  ])('%s is refused, with the path', (_, value, path) => {
    const { code, details } = refusal(value);
    expect(code).toBe('envelope/invalid');
    expect(Object.keys(details)).toContain(path);
  });

  it('is refused without repeating what was found', () => {
    const copy = changed((e) => Reflect.set(e.snapshot.context.identity, 'student', '张三'));
    expect(() => migrate(copy)).toThrow(expect.not.stringContaining('张三'));
    expect(JSON.stringify(refusal(copy))).not.toContain('张三');
  });

  it('is refused when a newer version wrote it', () => {
    expect(refusal({ ...stored(), version: 2 })).toEqual({
      code: 'envelope/too-new',
      details: { version: 2, current: 1 },
    });
  });

  it('is refused by the engine when it names a state that does not exist', () => {
    const copy = changed((e) => Reflect.set(e.snapshot.value, 'progress', 'nowhere'));
    const { engine } = new TestJourney(PRESETS[0]!);
    expect(() => engine.step(migrate(copy), { type: 'TICK', at: 0 })).toThrow(
      expect.objectContaining({ code: 'envelope/invalid' }),
    );
  });
});

describe('the chain of versions', () => {
  const head = {
    machine: 'capture-journey',
    id: 'ses_Old12345',
    rev: 3,
    policy: { id: 'p', version: 1 },
    updatedAt: 9,
  };
  const schema = z.object({
    version: z.literal(3),
    snapshot: z.object({ context: z.strictObject({ pictures: z.int(), uploads: z.int() }) }),
  });
  const read = migrationBy({
    current: 3,
    steps: {
      // Version 2 called photos pictures, version 3 counts uploads.
      1: (e) => ({
        ...e,
        snapshot: { ...e.snapshot, context: { pictures: e.snapshot.context.photos } },
      }),
      2: (e) => ({ ...e, snapshot: { ...e.snapshot, context: { ...e.snapshot.context, uploads: 0 } } }),
    },
    schema,
  });

  it.each([
    [1, { photos: 2 }, { pictures: 2, uploads: 0 }],
    [2, { pictures: 5 }, { pictures: 5, uploads: 0 }],
    [3, { pictures: 5, uploads: 4 }, { pictures: 5, uploads: 4 }],
  ])('takes version %i step by step to the current one', (version, context, expected) => {
    const result = read({ ...head, version, snapshot: { value: {}, context } });
    expect(result).toMatchObject({ version: 3, snapshot: { context: expected } });
  });

  it('checks what a step made', () => {
    const stored = { ...head, version: 1, snapshot: { value: {}, context: { photos: 'two' } } };
    expect(() => read(stored)).toThrow(expect.objectContaining({ code: 'envelope/invalid' }));
  });

  it('says which step is missing', () => {
    const gap = migrationBy({ current: 3, steps: { 1: (e) => e }, schema });
    const stored = { ...head, version: 1, snapshot: { value: {}, context: {} } };
    expect(() => gap(stored)).toThrow(/from version 2/);
  });
});
