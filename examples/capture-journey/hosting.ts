import {
  createAuditHandler,
  createCaptureService,
  createCheckPhoneHandler,
  createEffectRunner,
  createEraseHandler,
  createJourneyEngine,
  createMemorySessionStore,
  createTicker,
  JOURNEY_AUDIT_WORDS,
  jiangsu,
  sessionIdFor,
  systemTimers,
} from '@tucai/core';
import {
  campaignKeyFromBytes,
  createAuditLog,
  createPersonHash,
  createPhoneHash,
  createVault,
  memoryAuditStore,
  memoryDataKeyStore,
  memoryErasureJournal,
  memoryPersonStore,
  memoryPhotoStore,
  memoryUniqueRegister,
  verifyChain,
} from '@tucai/core/privacy';
import { outsideWorld } from './outside-world.ts';

/** Of a host these come from a key service; each is made once and never changes by itself. */
const secret = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32));

// A clock of our own, so that the example sees years go by.
let now = Date.parse('2026-04-16T10:00:00+08:00');
const clock = { now: () => now };

// What is kept, and where. A host puts its databases in the place of what lies in memory here.
const store = createMemorySessionStore();
const keys = memoryDataKeyStore();
const persons = memoryPersonStore(crypto);
const photos = memoryPhotoStore(crypto);
const phones = memoryUniqueRegister();
const audits = memoryAuditStore();
const campaignKey = await campaignKeyFromBytes(crypto, 'jiangsu-2026', secret());
const vault = createVault({ crypto, campaignKey, keys, persons, photos });

// Every version of a policy that a session still uses has its engine.
const engines = new Map([[jiangsu.version, createJourneyEngine(jiangsu)]]);
const host = {
  store,
  clock,
  engines: (_: string, version: number) => {
    const engine = engines.get(version);
    if (engine === undefined) throw new Error(`no engine for version ${version}`);
    return engine;
  },
};

const service = createCaptureService(host);
const ticker = createTicker(host);
const effects = createEffectRunner({
  ...host,
  timers: systemTimers,
  random: Math.random,
  handlers: {
    ...outsideWorld,
    'check-phone': createCheckPhoneHandler({
      vault,
      register: phones,
      phoneHash: await createPhoneHash(crypto, secret()),
    }),
    'record-audit': createAuditHandler(createAuditLog(crypto, audits, JOURNEY_AUDIT_WORDS)),
    erase: createEraseHandler({
      crypto,
      keys,
      photos,
      clock,
      journal: memoryErasureJournal(),
      // Every place that holds something of a student.
      stores: { person: persons, photo: photos, phone: phones },
    }),
  },
  onGivenUp: ({ effect, errorCode }) => console.log(`people have to look: ${effect.type}, ${errorCode}`),
});

// A student signs in, on two devices at once: one session.
const personHash = await createPersonHash(crypto, secret());
const holder = await personHash('resident-id', '11010519491231002X');
const id = await sessionIdFor(crypto, { campaign: 'jiangsu-2026', holder });
const starts = await Promise.all([1, 2].map(() => service.start(id, jiangsu)));
console.log(`sessions opened: ${starts.filter(({ created }) => created).length}`);

// What identifies the student goes into the vault, and its reference into the event.
const evidence = await vault.savePerson(id, 'evidence', { code: 'as scanned' });
const student = { role: 'student' } as const;
const command = { type: 'VERIFY.STARTED', method: 'capture-code', input: 'scan', evidence };
// Sent again after a lost answer, a command counts once.
const commandId = `cmd_${crypto.randomUUID()}`;
await service.send(id, command, student, { commandId });
const again = await service.send(id, command, student, { commandId });
console.log(`the second time: ${again.accepted && again.repeated ? 'known' : 'taken twice'}`);
await effects.drain();

// Staff act under the level that the host has authenticated.
await service.send(
  id,
  { type: 'STAFF.LOCKED', reason: 'not-the-person' },
  { role: 'staff', level: 'school' },
);
await effects.drain();

// Time goes by. The ticker closes the journey at the campaign's end and erases it when its time is over.
for (let day = 0; day < 200; day += 1) {
  now += 86_400_000;
  await ticker.tick();
  await effects.drain();
}
console.log(`left of the student: ${(await persons.count(id)) + (await photos.count(id))} records`);
for await (const { seq, by, action, reason } of audits.entries())
  console.log(`audit ${seq}: ${by.role} ${action} ${reason ?? ''}`.trimEnd());
const verdict = await verifyChain(crypto, audits.entries());
console.log(`audit log: ${verdict.ok ? 'unbroken' : `broken at ${verdict.index}`}`);
