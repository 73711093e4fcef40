import { studentRefusal } from '../../journey/rules/student-refusal.ts';
import type { Scene } from '../scene.ts';
import type { ProgressState } from '../state-names.ts';
import { askCorrection, goToDrafts, payOwed } from './draft-offers.ts';
import { NONE, type Offer, type Offers, offer, primary } from './offer.ts';

export const REVIEW_OFFERS: Offers<
  Extract<ProgressState, `review.${string}` | `publish.${string}` | 'reset' | 'done' | 'closed'>
> = {
  'review.pending': (scene) => [
    ...payOwed(scene),
    ...download(scene),
    ...withdraw(scene),
    ...askCorrection(scene),
  ],
  'review.retouch': (scene) => [...payOwed(scene), ...download(scene), ...askCorrection(scene)],
  'review.correction': (scene) => [...payOwed(scene), ...download(scene), ...withdraw(scene)],
  reset: (scene) => [
    primary(offer('shoot-again', { type: 'SHOOT.AGAIN', at: scene.at })),
    ...goToDrafts(scene),
    ...askCorrection(scene),
  ],
  'publish.queued': download,
  'publish.failed': download,
  'publish.proofreading': (scene) => [
    primary(offer('proof-correct', { type: 'PROOF.CORRECT', at: scene.at })),
    offer('proof-wrong', { type: 'PROOF.DISPUTED', at: scene.at }),
    ...download(scene),
  ],
  'publish.disputed': download,
  done: (scene) => download(scene).map(primary),
  closed: NONE,
};

function withdraw({ policy, at }: Scene): Offer[] {
  return policy.review.withdrawWhilePending
    ? [offer('withdraw-review', { type: 'REVIEW.WITHDRAWN', at })]
    : [];
}

/** Shown from the moment there is something to download. */
function download({ policy, context, at }: Scene): Offer[] {
  const wish = offer('download', { type: 'DOWNLOAD.REQUESTED', at });
  return studentRefusal(policy, context, wish.event)?.code === 'download/not-ready' ? [] : [wish];
}
