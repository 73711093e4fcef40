import { describe, expect, it } from 'vitest';
import type { JourneyContext } from '../journey/context.ts';
import type { EffectRun } from '../ports/effect-handlers.ts';
import { campaignKeyFromBytes } from '../privacy/campaign-key.ts';
import { memoryErasureJournal } from '../privacy/erasure-journal.ts';
import { memoryDataKeyStore } from '../privacy/memory-data-key-store.ts';
import { memoryPersonStore, memoryPhotoStore } from '../privacy/memory-sealed-store.ts';
import { createVault } from '../privacy/vault.ts';
import { createEraseHandler } from './erase-handler.ts';
import { ID } from './testing/bench.ts';
import { createManualTime } from './testing/manual-time.ts';
import { MORNING, sampleEnvelope } from './testing/sample-session.ts';

async function setUp() {
  const campaignKey = await campaignKeyFromBytes(
    crypto,
    'test',
    Uint8Array.from({ length: 32 }, (_, i) => i),
  );
  const [keys, journal] = [memoryDataKeyStore(), memoryErasureJournal()];
  const [persons, photos] = [memoryPersonStore(crypto), memoryPhotoStore(crypto)];
  const vault = createVault({ crypto, campaignKey, keys, persons, photos });
  await vault.savePerson(ID, 'identity', { name: '张三' });
  const approved = await vault.savePhoto(ID, 'made', Uint8Array.of(1));
  const draft = await vault.savePhoto(ID, 'made', Uint8Array.of(2));
  const { clock } = createManualTime(MORNING);
  const stores = { person: persons, photo: photos };
  const handler = createEraseHandler({ crypto, keys, journal, stores, photos, clock });
  return { handler, vault, journal, persons, photos, approved, draft };
}

function runWith(changes: Partial<JourneyContext>): EffectRun {
  const envelope = sampleEnvelope(ID, 1);
  const context = { ...envelope.snapshot.context, ...changes };
  const session = { ...envelope, snapshot: { ...envelope.snapshot, context } };
  return { key: `${ID}:1:0`, attempt: 1, session, signal: new AbortController().signal };
}

const submitted = (photo: string, approvedAt: number | null) => ({
  submission: { photo, hash: '', storedAt: 1, dueAt: 2, escalated: false, approvedAt, onlineAt: null },
});

describe('the handler of erase', () => {
  it('erases everything of a student who withdrew, and leaves a tombstone', async () => {
    const { handler, vault, journal, persons, photos, approved } = await setUp();
    const run = runWith({ closed: { reason: 'withdrawn', at: MORNING }, ...submitted(approved, 5) });
    expect(await handler({ type: 'erase', scope: 'all' }, run)).toEqual({
      type: 'ERASURE.DONE',
      scope: 'all',
    });
    expect([await persons.count(ID), await photos.count(ID)]).toEqual([0, 0]);
    await expect(vault.readPhoto(ID, approved)).rejects.toMatchObject({ code: 'privacy/erased' });
    const { tombstone } = (await journal.get(ID)) ?? {};
    expect(tombstone).toMatchObject({ session: ID, at: MORNING, reason: 'consent-withdrawn' });
    expect(await handler({ type: 'erase', scope: 'all' }, run)).toEqual({
      type: 'ERASURE.DONE',
      scope: 'all',
    });
    expect((await journal.get(ID))?.tombstone).toEqual(tombstone);
  });

  it('keeps the approved picture, and the student, when only the others are erased', async () => {
    const { handler, vault, persons, journal, approved, draft } = await setUp();
    await handler({ type: 'erase', scope: 'unapproved' }, runWith(submitted(approved, 5)));
    expect(await vault.readPhoto(ID, approved)).toMatchObject({ bytes: Uint8Array.of(1) });
    await expect(vault.readPhoto(ID, draft)).rejects.toMatchObject({ code: 'privacy/not-found' });
    expect(await persons.count(ID)).toBe(1);
    expect(await journal.get(ID)).toBeUndefined();
  });

  it('deletes the frames of liveness checks and nothing else', async () => {
    const { handler, vault, photos, approved, draft } = await setUp();
    await vault.savePhoto(ID, 'liveness-frame', Uint8Array.of(3));
    const answer = await handler({ type: 'erase', scope: 'liveness-evidence' }, runWith({}));
    expect(answer).toEqual({ type: 'ERASURE.DONE', scope: 'liveness-evidence' });
    const kept = (await photos.list(ID)).map(({ reference }) => reference);
    expect(kept.sort()).toEqual([approved, draft].sort());
  });

  it('keeps no picture that was only handed in', async () => {
    const { handler, photos, approved } = await setUp();
    await handler({ type: 'erase', scope: 'unapproved' }, runWith(submitted(approved, null)));
    expect(await photos.count(ID)).toBe(0);
  });
});
