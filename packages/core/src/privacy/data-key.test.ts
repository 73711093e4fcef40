import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignKeyFromBytes } from './campaign-key.ts';
import { createDataKey, unwrapDataKey } from './data-key.ts';

const SESSION = 'ses_a1B2c3';
const raw = (seed: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => (i * 7 + seed) % 256);
const campaign = await campaignKeyFromBytes(crypto, 'jiangsu-2026', raw(1));
const text = Buffer.from('张三');

describe('DataKey', () => {
  it('opens what it sealed, again after being stored', async () => {
    const { key, wrapped } = await createDataKey(crypto, campaign, SESSION);
    const again = await unwrapDataKey(crypto, campaign, SESSION, JSON.parse(JSON.stringify(wrapped)));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const sealed = await key.seal('identity', bytes);
        expect(sealed.length).toBe(bytes.length + 29);
        expect(await again.open('identity', sealed)).toEqual(bytes);
      }),
    );
  });

  it('never seals alike, and shows nothing of the text', async () => {
    const { key } = await createDataKey(crypto, campaign, SESSION);
    const sealed = await Promise.all(Array.from({ length: 50 }, () => key.seal('identity', text)));
    expect(new Set(sealed.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(50);
    for (const bytes of sealed) expect(Buffer.from(bytes).includes(text)).toBe(false);
  });

  it('opens nothing as another field, for another student or with a changed byte', async () => {
    const { key } = await createDataKey(crypto, campaign, SESSION);
    const { key: other } = await createDataKey(crypto, campaign, 'ses_other1');
    const sealed = await key.seal('identity', text);
    const refused = { code: 'privacy/not-opened', retryable: false };
    await expect(key.open('phone', sealed)).rejects.toMatchObject(refused);
    await expect(other.open('identity', sealed)).rejects.toMatchObject(refused);
    for (let i = 0; i < sealed.length; i++) {
      const changed = sealed.map((byte, at) => (at === i ? byte ^ 1 : byte));
      await expect(key.open('identity', changed)).rejects.toMatchObject(refused);
      await expect(key.open('identity', sealed.slice(0, i))).rejects.toMatchObject(refused);
    }
  });

  it('keeps its session even when the same key is unwrapped under another name', async () => {
    const { key, wrapped } = await createDataKey(crypto, campaign, SESSION);
    // A key service that forgets to bind the session.
    const careless = { ...campaign, unwrap: (bytes: Uint8Array) => campaign.unwrap(bytes, SESSION) };
    const moved = await unwrapDataKey(crypto, careless, 'ses_other1', wrapped);
    const sealed = await key.seal('identity', text);
    await expect(moved.open('identity', sealed)).rejects.toMatchObject({ code: 'privacy/not-opened' });
  });

  it('shows nothing of itself', async () => {
    const { key } = await createDataKey(crypto, campaign, SESSION);
    for (const shown of [
      JSON.stringify({ key }),
      String(key),
      inspect({ key }, { showHidden: true, depth: 9 }),
    ]) {
      expect(shown).toContain('[DataKey]');
      expect(shown).not.toMatch(/CryptoKey|secret|ses_/);
    }
    expect(inspect(key, { customInspect: false, showHidden: true, depth: 9 })).not.toMatch(/CryptoKey|ses_/);
  });

  it('overwrites the bytes of the key after use', async () => {
    const seen: Uint8Array[] = [];
    const spying = {
      ...campaign,
      wrap: (bytes: Uint8Array, session: string) => {
        seen.push(bytes);
        return campaign.wrap(bytes, session);
      },
      unwrap: async (bytes: Uint8Array, session: string) => {
        const opened = await campaign.unwrap(bytes, session);
        seen.push(opened);
        return opened;
      },
    };
    const { wrapped } = await createDataKey(crypto, spying, SESSION);
    await unwrapDataKey(crypto, spying, SESSION, wrapped);
    expect(seen).toHaveLength(2);
    for (const bytes of seen) expect(bytes).toEqual(new Uint8Array(32));
  });
});

describe('unwrapDataKey', () => {
  it('refuses another session, another campaign, another key of the same name and a changed key', async () => {
    const { wrapped } = await createDataKey(crypto, campaign, SESSION);
    const refused = { code: 'privacy/not-opened' };
    const renamed = await campaignKeyFromBytes(crypto, 'xinhua-2026', raw(1));
    const impostor = await campaignKeyFromBytes(crypto, 'jiangsu-2026', raw(2));
    await expect(unwrapDataKey(crypto, campaign, 'ses_other1', wrapped)).rejects.toMatchObject(refused);
    await expect(unwrapDataKey(crypto, renamed, SESSION, wrapped)).rejects.toMatchObject(refused);
    await expect(unwrapDataKey(crypto, impostor, SESSION, wrapped)).rejects.toMatchObject(refused);
    const relabelled = { ...wrapped, campaignKey: 'xinhua-2026' };
    await expect(unwrapDataKey(crypto, renamed, SESSION, relabelled)).rejects.toMatchObject(refused);
    const changed = { ...wrapped, wrapped: wrapped.wrapped.replace(/.$/, (c) => (c === '0' ? '1' : '0')) };
    await expect(unwrapDataKey(crypto, campaign, SESSION, changed)).rejects.toMatchObject(refused);
    await expect(
      unwrapDataKey(crypto, campaign, SESSION, { ...wrapped, wrapped: 'zz' }),
    ).rejects.toMatchObject({
      code: 'input/invalid',
    });
  });
});

describe('campaignKeyFromBytes', () => {
  it.each([
    ['Jiangsu 2026', raw(1)],
    ['', raw(1)],
    ['a', raw(1).slice(1)],
    ['a', new Uint8Array(32)],
  ])('refuses the name %j or weak bytes', async (id, bytes) => {
    await expect(campaignKeyFromBytes(crypto, id, bytes)).rejects.toMatchObject({ code: 'input/invalid' });
  });

  it('refuses a session id that is none', async () => {
    await expect(createDataKey(crypto, campaign, '张三')).rejects.toMatchObject({ code: 'input/invalid' });
  });

  it('shows nothing of the key', () => {
    expect(inspect(campaign, { showHidden: true, depth: 9 })).not.toContain('CryptoKey');
    expect(JSON.stringify(campaign)).toBe('{"id":"jiangsu-2026"}');
  });
});
