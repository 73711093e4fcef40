import { EVERY_STATE, inState } from '../../../packages/core/src/journey/testing/every-state.ts';
import { TestJourney } from '../../../packages/core/src/journey/testing/test-journey.ts';
import { codeAndAlbum, PRESETS, VARIANTS } from '../../../packages/core/src/journey/testing/test-policies.ts';
import { jiangsu } from '../../../packages/core/src/policy/presets/jiangsu.ts';
import { xinhua } from '../../../packages/core/src/policy/presets/xinhua.ts';

export const POLICIES = [...PRESETS, ...VARIANTS];

/** Journeys in as many situations as decide differently about some event. */
export function situations(): TestJourney[] {
  const usual = POLICIES.flatMap((policy) =>
    EVERY_STATE.flatMap((state) => reached(() => new TestJourney(policy).until(state))),
  );
  const special = [
    ...EVERY_STATE.map(inState),
    ...['draft', 'review', 'done'].map((state) =>
      new TestJourney(jiangsu).until(state).does('CONSENT.WITHDRAWN', {}),
    ),
    ...['shoot', 'draft'].flatMap((state) => locked(state)),
    full(),
    paused(),
    ...money(),
    rejectedBefore(),
    uploadedOften(),
    watching(),
    watched(),
  ];
  return [...usual, ...special];
}

function reached(way: () => TestJourney): TestJourney[] {
  try {
    return [way()];
  } catch {
    // Not every policy has every state on its good way.
    return [];
  }
}

/** Cooling down, locked until a time and locked until staff unlock, before the camera or in the draft box. */
function locked(state: string): TestJourney[] {
  const fail = (kinds: readonly ('quality' | 'liveness')[]): TestJourney => {
    const journey = new TestJourney(jiangsu).until('draft').does('SHOOT.AGAIN', {});
    for (const kind of kinds) {
      journey.goTo(journey.context.cooldown?.until ?? journey.at).shoots({ code: `${kind}-failed`, kind });
    }
    return state === 'shoot'
      ? journey
      : journey.does('DRAFT.CHOSEN', { photo: journey.draftPhotos[0] ?? '' });
  };
  const { qualityBeforeLock, livenessBeforeLock } = jiangsu.attempts;
  return [
    fail(['quality']),
    fail(Array.from({ length: qualityBeforeLock }, () => 'quality')),
    fail(Array.from({ length: livenessBeforeLock }, () => 'liveness')),
  ];
}

function full(): TestJourney {
  const journey = new TestJourney(jiangsu).until('draft');
  while (journey.context.drafts.length < jiangsu.shooting.drafts.capacity)
    journey.does('SHOOT.AGAIN', {}).shoots();
  return journey;
}

function paused(): TestJourney {
  const journey = new TestJourney(jiangsu);
  for (let i = 0; i < jiangsu.verification.maxFailures; i++) {
    journey.until('verify.checking').does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'mismatch' });
  }
  return journey;
}

function money(): TestJourney[] {
  const ordered = (): TestJourney => new TestJourney(jiangsu).until('pay').does('PAY.STARTED', {});
  return [
    ordered(),
    ordered().does('PAY.UNKNOWN', { orderNo: 'ses_Test1234-1' }),
    ordered().does('CONSENT.WITHDRAWN', {}),
    new TestJourney(jiangsu).until('shoot').does('PAY.RECORDED', { receipt: 'rec_1', amountFen: 1500 }),
    ...['draft', 'review', 'publish'].flatMap((state) => refunds(state)),
  ];
}

/** The fee is being given back, and is back. */
function refunds(state: string): TestJourney[] {
  const refunding = (): TestJourney => new TestJourney(xinhua).until(state).does('REFUND.ORDERED', {});
  return [refunding(), refunding().does('PAY.REFUNDED', { orderNo: 'ses_Test1234-1' })];
}

/** A picture was rejected, and staff retouch the next one. */
function rejectedBefore(): TestJourney {
  const journey = new TestJourney(xinhua).until('review');
  journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] }).until('review');
  return journey.does('RETOUCH.REQUESTED', { photo: journey.submitted });
}

function uploadedOften(): TestJourney {
  const journey = new TestJourney(codeAndAlbum).until('review');
  return journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] }).until('draft');
}

function watched(): TestJourney {
  const { durationMs = 0 } = jiangsu.shooting.video ?? {};
  return watching().wait(durationMs).does('VIDEO.PLAYED', { from: 0, to: durationMs });
}

function watching(): TestJourney {
  const journey = new TestJourney(jiangsu).until('requirements.video');
  return journey.does('VIDEO.STARTED', { version: jiangsu.shooting.video?.version ?? '' });
}
