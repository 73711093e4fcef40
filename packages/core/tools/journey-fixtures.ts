/**
 * Writes stored journeys of the current version in many states, once for each version: the fixtures that later
 * versions have to migrate. What is already there stays as it was written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { MACHINE_VERSION } from '../src/engine/envelope.ts';
import { TestJourney } from '../src/journey/testing/test-journey.ts';
import type { CapturePolicy } from '../src/policy/capture-policy.ts';
import { jiangsu } from '../src/policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../src/policy/presets/jiangsu-international.ts';
import { xinhua } from '../src/policy/presets/xinhua.ts';

const DAY = 86_400_000;

const scenes: Readonly<Record<string, () => TestJourney>> = {
  new: () => new TestJourney(jiangsu),
  'verify-refused': () => {
    const journey = at(xinhua, 'verify.checking');
    return journey.does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'mismatch' });
  },
  'verify-manual-link': () =>
    at(xinhua, 'verify.linking').does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'record-not-found' }),
  alternative: () => at(jiangsu, 'notice.consents').does('CONSENT.REFUSED', { purpose: 'face-check' }),
  'video-half-watched': () => {
    const journey = at(jiangsu, 'requirements.video').does('VIDEO.STARTED', { version: '2026-04' });
    return journey.wait(30_000).does('VIDEO.PLAYED', { from: 0, to: 30_000 });
  },
  preview: () => at(xinhua, 'shoot.preview'),
  inspecting: () => at(jiangsu, 'shoot.inspecting'),
  cooldown: () => at(jiangsu, 'shoot').shoots({ code: 'eyes-open', kind: 'quality' }),
  'lock-liveness-with-drafts': () => {
    const journey = at(jiangsu, 'draft').does('SHOOT.AGAIN', {});
    return journey.fails('liveness').fails('liveness').fails('liveness');
  },
  'lock-until': () => {
    const journey = at(jiangsu, 'shoot');
    for (let i = 0; i < 5; i++) journey.fails('quality');
    return journey;
  },
  'draft-full': () => {
    const journey = at(jiangsu, 'draft');
    return journey.does('SHOOT.AGAIN', {}).shoots().does('SHOOT.AGAIN', {}).shoots();
  },
  'pay-unknown': () => {
    const journey = at(jiangsu, 'pay').does('PAY.STARTED', {});
    return journey.does('PAY.UNKNOWN', { orderNo: journey.context.orders[0]?.no ?? '' });
  },
  'paid-twice': () => {
    const journey = at(jiangsu, 'pay').does('PAY.STARTED', {});
    const [order] = journey.context.orders;
    const money = { orderNo: order?.no ?? '', transaction: 'txn_2', amountFen: 1500 };
    journey.does('PAY.RECORDED', { receipt: 'rec_1', amountFen: 1500 });
    return journey.does('PAY.SUCCEEDED', money);
  },
  upload: () => at(jiangsuInternational, 'upload'),
  review: () => at(jiangsu, 'review'),
  'review-retouch': () => {
    const journey = at(xinhua, 'review');
    return journey.does('RETOUCH.REQUESTED', { photo: journey.context.submission?.photo ?? '' });
  },
  'reset-with-deadline': () => {
    const journey = at(xinhua, 'review');
    const photo = journey.context.submission?.photo ?? '';
    return journey.does('REVIEW.REJECTED', { photo, reasons: ['eyes-closed', 'blurred'] });
  },
  publish: () => at(jiangsu, 'publish.queued'),
  disputed: () => at(xinhua, 'publish.proofreading').does('PROOF.DISPUTED', { evidence: 'evi_9' }),
  done: () => at(jiangsuInternational, 'done'),
  'closed-withdrawn': () => at(jiangsu, 'review').does('CONSENT.WITHDRAWN', {}),
  'closed-with-campaign': () =>
    at(jiangsu, 'draft')
      .wait(60 * DAY)
      .does('TICK', {}),
};

function at(policy: CapturePolicy, state: string): TestJourney {
  return new TestJourney(policy).until(state);
}

for (const [name, scene] of Object.entries(scenes)) {
  const file = new URL(`../src/engine/migrate/fixtures/v${MACHINE_VERSION}-${name}.json`, import.meta.url);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(scene().envelope, null, 2)}\n`);
}
