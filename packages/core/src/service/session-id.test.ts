import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionId } from '../journey/ids.ts';
import { memoryUniqueRegister } from '../privacy/unique-register.ts';
import { sessionIdFor } from './session-id.ts';
import { openBench } from './testing/bench.ts';

const campaign = 'jiangsu-2026';
const holder = 'a1'.repeat(32);

describe('sessionIdFor', () => {
  it('is the same each time, and another for every campaign, holder and round', async () => {
    const ids = await Promise.all([
      sessionIdFor(crypto, { campaign, holder }),
      sessionIdFor(crypto, { campaign, holder, round: 1 }),
      sessionIdFor(crypto, { campaign, holder, round: 2 }),
      sessionIdFor(crypto, { campaign: 'jiangsu-2027', holder }),
      sessionIdFor(crypto, { campaign, holder: 'b1'.repeat(32) }),
    ]);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(4);
  });

  it('has the form of a session id', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[0-9a-f]{64}$/),
        async (any) => sessionId.safeParse(await sessionIdFor(crypto, { campaign, holder: any })).success,
      ),
    );
  });

  it.each([
    ['a number in the place of its hash', { campaign, holder: '320102199901010011' }],
    ['a campaign that is a name', { campaign: '江苏', holder }],
    ['a round that is none', { campaign, holder, round: 0 }],
  ])('refuses %s', async (_, owner) => {
    await expect(sessionIdFor(crypto, owner)).rejects.toMatchObject({ code: 'input/invalid' });
  });

  it('gives a student who signs in on many devices at once one session', async () => {
    const { service } = await openBench();
    const started = await Promise.all(
      Array.from({ length: 50 }, async () =>
        service.start(await sessionIdFor(crypto, { campaign, holder }), { id: 'counter', version: 1 }),
      ),
    );
    expect(started.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(started.map(({ envelope }) => envelope.id)).size).toBe(1);
  });
});

describe('a register of students', () => {
  it('gives a student to one session, whichever of many accounts proves to be them first', async () => {
    const register = memoryUniqueRegister();
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, i) => register.claim(`ses_Twin${i}`, holder)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });
});
