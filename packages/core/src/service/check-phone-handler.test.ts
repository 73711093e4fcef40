import { describe, expect, it } from 'vitest';
import { campaignKeyFromBytes } from '../privacy/campaign-key.ts';
import { memoryDataKeyStore } from '../privacy/memory-data-key-store.ts';
import { memoryPersonStore, memoryPhotoStore } from '../privacy/memory-sealed-store.ts';
import { createPhoneHash } from '../privacy/phone-hash.ts';
import { memoryUniqueRegister } from '../privacy/unique-register.ts';
import { createVault } from '../privacy/vault.ts';
import { createCheckPhoneHandler } from './check-phone-handler.ts';
import { sampleEnvelope } from './testing/sample-session.ts';

const bytes = (first: number) => Uint8Array.from({ length: 32 }, (_, i) => first + i);
const [ONE, OTHER] = ['ses_Phone1', 'ses_Phone2'];
const PHONE = '13800138000';

async function setUp() {
  const vault = createVault({
    crypto,
    campaignKey: await campaignKeyFromBytes(crypto, 'test', bytes(0)),
    keys: memoryDataKeyStore(),
    persons: memoryPersonStore(crypto),
    photos: memoryPhotoStore(crypto),
  });
  const register = memoryUniqueRegister();
  const handler = createCheckPhoneHandler({
    vault,
    phoneHash: await createPhoneHash(crypto, bytes(7)),
    register,
  });
  const gives = async (session: string, number: string) => {
    const phone = await vault.savePerson(session, 'phone', number);
    const run = {
      key: `${session}:1:0`,
      attempt: 1,
      session: sampleEnvelope(session, 1),
      signal: new AbortController().signal,
    };
    const answer = await handler({ type: 'check-phone', phone }, run);
    expect(answer).toMatchObject({ type: 'PHONE.CHECKED', phone });
    return answer?.outcome;
  };
  return { vault, register, handler, gives };
}

describe('the handler of check-phone', () => {
  it('gives a phone to the first who names it, however often they do', async () => {
    const { gives } = await setUp();
    expect(await gives(ONE, PHONE)).toBe('free');
    expect(await gives(OTHER, PHONE)).toBe('in-use');
    expect(await gives(ONE, PHONE)).toBe('free');
  });

  it('gives it to one of many who name it at once', async () => {
    const { gives } = await setUp();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => gives(`ses_Phone${100 + i}`, PHONE)),
    );
    expect(outcomes.filter((outcome) => outcome === 'free')).toHaveLength(1);
  });

  it('lets go of it when the student names another one or is erased', async () => {
    const { gives, register } = await setUp();
    await gives(ONE, PHONE);
    await gives(ONE, '13900139000');
    expect(await gives(OTHER, PHONE)).toBe('free');
    await register.erase(OTHER);
    expect([await register.count(OTHER), await gives(ONE, PHONE)]).toEqual([0, 'free']);
  });

  it('knows a phone by its keyed hash only', async () => {
    const [one, other] = [await createPhoneHash(crypto, bytes(1)), await createPhoneHash(crypto, bytes(2))];
    expect(await one(PHONE)).toMatch(/^[0-9a-f]{64}$/);
    expect(await one(PHONE)).not.toBe(await other(PHONE));
    await expect(createPhoneHash(crypto, new Uint8Array(16))).rejects.toMatchObject({
      code: 'input/invalid',
    });
  });
});
