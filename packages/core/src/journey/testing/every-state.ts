import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from './test-journey.ts';
import { codeAndAlbum } from './test-policies.ts';

const go = (policy: typeof jiangsu, state: string) => () => new TestJourney(policy).until(state);

/** How each state of the progress is reached, but `closed`. */
const WAYS: Readonly<Record<string, () => TestJourney>> = {
  'verify.start': go(jiangsu, 'verify.start'),
  'verify.checking': go(jiangsu, 'verify.checking'),
  'verify.secondFactor': go(codeAndAlbum, 'verify.secondFactor'),
  'verify.checkingFactor': go(codeAndAlbum, 'verify.checkingFactor'),
  'verify.linking': go(xinhua, 'verify.linking'),
  'verify.manualLink': () =>
    new TestJourney(xinhua)
      .until('verify.linking')
      .does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'record-not-found' }),
  'verify.linkingManually': () => inState('verify.manualLink').does('RECORD.CHOSEN', { evidence: 'evi_3' }),
  'verify.phone': go(jiangsu, 'verify.phone'),
  'verify.checkingPhone': go(codeAndAlbum, 'verify.checkingPhone'),
  'verify.confirm': go(jiangsu, 'verify.confirm'),
  'notice.school': go(jiangsu, 'notice.school'),
  'notice.cautions': go(jiangsu, 'notice.cautions'),
  'notice.consents': go(jiangsu, 'notice.consents'),
  'notice.alternative': () => inState('notice.consents').does('CONSENT.REFUSED', { purpose: 'face-check' }),
  'notice.notifications': go(jiangsu, 'notice.notifications'),
  'requirements.mode': go(xinhua, 'requirements.mode'),
  'requirements.video': go(jiangsu, 'requirements.video'),
  'shoot.ready': go(jiangsu, 'shoot.ready'),
  'shoot.preview': go(jiangsu, 'shoot.preview'),
  'shoot.making': go(jiangsu, 'shoot.making'),
  'shoot.inspecting': go(jiangsu, 'shoot.inspecting'),
  draft: go(jiangsu, 'draft'),
  pay: go(jiangsu, 'pay'),
  upload: go(jiangsu, 'upload'),
  'review.pending': go(jiangsu, 'review'),
  'review.retouch': () => {
    const journey = new TestJourney(xinhua).until('review');
    return journey.does('RETOUCH.REQUESTED', { photo: journey.submitted });
  },
  'review.correction': () => inState('review.pending').does('CORRECTION.REQUESTED', { evidence: 'evi_7' }),
  reset: () =>
    inState('review.pending').does('RESET', { level: 'school', reasons: ['other'], deadline: null }),
  'publish.queued': go(jiangsu, 'publish.queued'),
  'publish.failed': () => {
    const journey = inState('publish.queued');
    return journey.does('PUBLISH.FAILED', { photo: journey.submitted, reason: 'service/rejected' });
  },
  'publish.proofreading': go(jiangsu, 'publish.proofreading'),
  'publish.disputed': () => inState('publish.proofreading').does('PROOF.DISPUTED', {}),
  done: go(jiangsu, 'done'),
};

export const EVERY_STATE: readonly string[] = Object.keys(WAYS);

/** A journey in a state of the progress. */
export function inState(state: string): TestJourney {
  const way = WAYS[state];
  if (!way) throw new Error(`No way is known to ${state}`);
  const journey = way();
  if (journey.progress !== state) throw new Error(`The way to ${state} led to ${journey.progress}`);
  return journey;
}
