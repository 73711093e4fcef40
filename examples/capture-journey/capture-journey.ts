import {
  createCaptureService,
  createEffectRunner,
  createJourneyEngine,
  createMemorySessionStore,
  jiangsu,
  loadMessages,
  systemTimers,
  view,
} from '@tucai/core';
import { outsideWorld } from './outside-world.ts';

// A clock of our own, so that the example always plays in the collection week and never waits.
let now = Date.parse('2026-04-16T10:00:00+08:00');
const clock = { now: () => now };

const engine = createJourneyEngine(jiangsu);
const host = { store: createMemorySessionStore(), engines: () => engine, clock };
const service = createCaptureService(host);
const effects = createEffectRunner({
  ...host,
  handlers: outsideWorld,
  timers: systemTimers,
  random: () => 0.5,
});
const texts = await loadMessages('zh-CN');

const id = 'ses_Example1';
await service.start(id, engine.policy);

async function send(role: 'student' | 'staff' | 'system', event: { readonly type: string }): Promise<void> {
  now += 1000;
  const reply = await service.send(id, event, role === 'staff' ? { role, level: 'school' } : { role });
  await effects.drain();
  if (!reply.accepted) throw new Error(`${event.type}: ${reply.code}`);
  const { envelope } = await service.look(id, 'student');
  const screen = view(envelope, jiangsu, texts, { at: now });
  console.log(`${event.type.padEnd(22)} → ${screen.title}`);
}

const student = (type: string, fields: object = {}): Promise<void> => send('student', { type, ...fields });

await student('VERIFY.STARTED', { method: 'capture-code', input: 'scan', evidence: 'evi_1' });
await student('PHONE.GIVEN', { phone: 'tel_1', foreign: false });
await student('IDENTITY.CONFIRMED');
await student('NOTICE.READ', { version: jiangsu.notices.school.version });
await student('CAUTIONS.READ', { version: jiangsu.notices.cautions.version, ticked: true });
for (const { purpose, version } of jiangsu.notices.consents)
  await student('CONSENT.GIVEN', { purpose, version });
await student('NOTIFICATIONS.CHOSEN', { photoStatus: true, paymentResult: true });

const { video } = jiangsu.shooting;
if (video !== null) {
  await student('VIDEO.STARTED', { version: video.version });
  now += video.durationMs;
  await student('VIDEO.PLAYED', { from: 0, to: video.durationMs });
  await student('VIDEO.FINISHED');
}

await student('SHOOT.TAKEN', { photo: 'pho_1', hash: 'a'.repeat(64), source: 'rear-camera' });
await student('SHOOT.ACCEPTED', { photo: 'pho_1' });
await student('UPLOAD.CONFIRMED', { photo: 'pho_1-made' });
await student('PAY.STARTED');
await send('system', {
  type: 'PAY.SUCCEEDED',
  ...{ orderNo: `${id}-1`, transaction: 'txn_1', amountFen: jiangsu.payment.amountFen },
});
await send('staff', { type: 'REVIEW.APPROVED', ...{ photo: 'pho_1-made' } });
await student('PROOF.CORRECT');

const { envelope } = await service.look(id, 'student');
console.log(`${envelope.rev} revisions, ${JSON.stringify(envelope).length} bytes`);
