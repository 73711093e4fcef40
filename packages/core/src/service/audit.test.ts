import { describe, expect, it } from 'vitest';
import { engineOf, firstOpening } from '../journey/testing/test-journey.ts';
import { DAY } from '../policy/duration.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import type { AuditEntry } from '../privacy/audit-entry.ts';
import { createAuditLog } from '../privacy/audit-log.ts';
import { memoryAuditStore } from '../privacy/audit-store.ts';
import { campaignKeyFromBytes } from '../privacy/campaign-key.ts';
import { memoryErasureJournal } from '../privacy/erasure-journal.ts';
import { memoryDataKeyStore } from '../privacy/memory-data-key-store.ts';
import { memoryPersonStore, memoryPhotoStore } from '../privacy/memory-sealed-store.ts';
import { createVault } from '../privacy/vault.ts';
import { verifyChain } from '../privacy/verify-chain.ts';
import { JOURNEY_AUDIT_WORDS } from './audit-effects.ts';
import { createAuditHandler } from './audit-handler.ts';
import { createCaptureService } from './capture-service.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createEraseHandler } from './erase-handler.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { createLedger } from './testing/ledger.ts';
import { createManualTime } from './testing/manual-time.ts';
import { outsideWorld } from './testing/outside-world.ts';
import { goOnUntil } from './testing/willing-people.ts';
import { createTicker } from './ticker.ts';

const ID = 'ses_Audit1234';
const SCHOOL = { role: 'staff', level: 'school', id: 'acc_9' } as const;

/** A host with an audit log, a vault and an eraser; every audit entry is written twice, as after a crash. */
async function open() {
  const time = createManualTime(firstOpening(jiangsu));
  const campaignKey = await campaignKeyFromBytes(
    crypto,
    'test',
    Uint8Array.from({ length: 32 }, (_, i) => i),
  );
  const [keys, persons, photos] = [memoryDataKeyStore(), memoryPersonStore(crypto), memoryPhotoStore(crypto)];
  const vault = createVault({ crypto, campaignKey, keys, persons, photos });
  await vault.savePerson(ID, 'identity', { name: '王小明' });
  await vault.savePhoto(ID, 'source', Uint8Array.of(1));
  await vault.savePhoto(ID, 'liveness-frame', Uint8Array.of(2));
  const audits = memoryAuditStore();
  const write = createAuditHandler(createAuditLog(crypto, audits, JOURNEY_AUDIT_WORDS));
  const journal = memoryErasureJournal();
  const stores = { person: persons, photo: photos };
  const { clock, timers } = time;
  const host = { store: createMemorySessionStore(), engines: () => engineOf(jiangsu), clock };
  const service = createCaptureService(host);
  const runner = createEffectRunner({
    ...host,
    timers,
    random: () => 0,
    handlers: {
      ...outsideWorld(createLedger()),
      erase: createEraseHandler({ crypto, keys, journal, stores, photos, clock }),
      'record-audit': async (effect, run) => {
        await write(effect, run);
        await write(effect, run);
      },
    },
  });
  const ticker = createTicker(host);
  await service.start(ID, jiangsu);
  const entries = async (): Promise<AuditEntry[]> => {
    const list: AuditEntry[] = [];
    for await (const entry of audits.entries()) list.push(entry);
    return list;
  };
  const people = { policy: jiangsu, service, runner, time };
  return { ...people, people, ticker, persons, photos, journal, audits, entries };
}

describe('the audit log of a whole journey', () => {
  it('holds every act of staff, every consent and every erasure once, in an unbroken chain', async () => {
    const { service, runner, people, ticker, time, audits, entries, persons, photos, journal } = await open();
    await goOnUntil('review', ID, people);
    await service.send(ID, { type: 'STAFF.LOCKED', reason: 'recaptured' }, SCHOOL);
    await service.send(ID, { type: 'STAFF.UNLOCKED' }, SCHOOL);
    await goOnUntil('done', ID, people);

    // Only time goes by, and only the ticker looks in.
    for (let day = 0; day < 500; day += 10) {
      time.advance(10 * DAY);
      await ticker.tick();
      await runner.drain();
    }

    expect([await persons.count(ID), await photos.count(ID)]).toEqual([0, 0]);
    expect((await journal.get(ID))?.tombstone).toMatchObject({ reason: 'retention-ended' });
    const log = await entries();
    expect(log.map(({ action, reason }) => [action, reason])).toEqual([
      ...jiangsu.notices.consents.map(({ purpose }) => ['consent/given', purpose]),
      ['staff/locked', 'recaptured'],
      ['staff/unlocked', null],
      ['review/approved', null],
      ['erasure/ordered', 'liveness-evidence'],
      ['erasure/done', 'liveness-evidence'],
      ['erasure/ordered', 'unapproved'],
      ['erasure/done', 'unapproved'],
      ['erasure/ordered', 'all'],
      ['erasure/done', 'all'],
    ]);
    expect(log.find(({ action }) => action === 'staff/locked')?.by).toEqual({
      role: 'school-staff',
      id: 'acc_9',
    });
    expect(new Set(log.map(({ key }) => key)).size).toBe(log.length);
    expect(await verifyChain(crypto, audits.entries())).toMatchObject({ ok: true });
    expect(JSON.stringify(log)).not.toContain('王小明');
  });

  it('is found out when somebody takes an act out of it', async () => {
    const { people, entries } = await open();
    await goOnUntil('done', ID, people);
    const log = await entries();
    const without = log.filter(({ action }) => action !== 'review/approved');
    expect(without).toHaveLength(log.length - 1);
    const head = log.at(-1);
    expect(await verifyChain(crypto, without, head && { kept: head })).toMatchObject({ ok: false });
  });

  it('says nothing of an act that was refused', async () => {
    const { service, runner, entries } = await open();
    const refused = await service.send(ID, { type: 'REFUND.ORDERED' }, SCHOOL);
    await runner.drain();
    expect([refused.accepted, await entries()]).toEqual([false, []]);
  });
});
