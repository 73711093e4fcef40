import { describe, expect, it } from 'vitest';
import { campaignKeyFromBytes } from './campaign-key.ts';
import { memoryDataKeyStore } from './memory-data-key-store.ts';
import { memoryPersonStore, memoryPhotoStore } from './memory-sealed-store.ts';
import { rotateCampaignKey } from './rotate-campaign-key.ts';
import { createVault } from './vault.ts';

const bytes = (first: number) => Uint8Array.from({ length: 32 }, (_, i) => first + i);
const old = await campaignKeyFromBytes(crypto, 'jiangsu-2026', bytes(0));
const next = await campaignKeyFromBytes(crypto, 'jiangsu-2026-b', bytes(50));
const SESSIONS = Array.from({ length: 7 }, (_, i) => `ses_rotate${i}`);

/** Seven students whose data was saved under the old key. */
async function setUp() {
  const stores = {
    crypto,
    keys: memoryDataKeyStore(),
    persons: memoryPersonStore(crypto),
    photos: memoryPhotoStore(crypto),
  };
  const before = createVault({ ...stores, campaignKey: old });
  const references = new Map<string, string>();
  for (const session of SESSIONS)
    references.set(session, await before.savePerson(session, 'identity', session));
  return {
    ...stores,
    references,
    during: createVault({ ...stores, campaignKey: next, olderKeys: [old] }),
    after: createVault({ ...stores, campaignKey: next }),
  };
}

describe('rotateCampaignKey', () => {
  it('leaves everything readable, before, meanwhile and after, under the same references', async () => {
    const { keys, references, during, after } = await setUp();
    const readAll = async (vault: typeof during) => {
      for (const [session, reference] of references)
        expect((await vault.readPerson(session, reference)).value).toBe(session);
    };
    await readAll(during);
    await expect(readAll(after)).rejects.toMatchObject({ code: 'privacy/not-opened' });
    expect(await rotateCampaignKey({ keys, from: old, to: next, page: 2 })).toBe(7);
    expect(await keys.wrappedBy(old.id, 9)).toEqual([]);
    await readAll(during);
    await readAll(after);
    expect(await rotateCampaignKey({ keys, from: old, to: next })).toBe(0);
  });

  it('takes new students under the new key only', async () => {
    const { keys, during } = await setUp();
    await during.savePerson('ses_newcomer', 'identity', '张三');
    expect(await keys.wrappedBy(next.id, 9)).toEqual(['ses_newcomer']);
  });

  it('goes on where it broke off, also when many run at once', async () => {
    const { keys, references, after } = await setUp();
    let calls = 0;
    const breaking = {
      ...keys,
      replace: async (...args: Parameters<typeof keys.replace>) => {
        calls += 1;
        if (calls === 4) throw new Error('power cut');
        return keys.replace(...args);
      },
    };
    await expect(rotateCampaignKey({ keys: breaking, from: old, to: next })).rejects.toThrow('power cut');
    const counts = await Promise.all([1, 2, 3].map(() => rotateCampaignKey({ keys, from: old, to: next })));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
    for (const [session, reference] of references)
      expect((await after.readPerson(session, reference)).value).toBe(session);
  });

  it('does not bring back the key of a student who is erased at the same time', async () => {
    const { keys, references, after } = await setUp();
    const [erased = ''] = SESSIONS;
    const late = {
      ...keys,
      get: async (session: string) => {
        const stored = await keys.get(session);
        if (session === erased) await keys.destroy(session);
        return stored;
      },
    };
    expect(await rotateCampaignKey({ keys: late, from: old, to: next })).toBe(6);
    await expect(after.readPerson(erased, references.get(erased) ?? '')).rejects.toMatchObject({
      code: 'privacy/erased',
    });
  });
});
