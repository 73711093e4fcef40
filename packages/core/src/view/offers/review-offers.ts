import { refusalOf } from '../../journey/rules/refusal-of.ts';
import type { Scene } from '../scene.ts';
import type { ProgressState } from '../state-names.ts';
import { goToDrafts } from './draft-offers.ts';
import { NONE, type Offer, type Offers, offer, primary } from './offer.ts';

export const REVIEW_OFFERS: Offers<
  Extract<ProgressState, `review.${string}` | `publish.${string}` | 'reset' | 'done' | 'closed'>
> = {
  'review.pending': (scene) => {
    const { policy, at } = scene;
    return [
      ...download(scene),
      ...(policy.review.withdrawWhilePending
        ? [offer('withdraw-review', { type: 'REVIEW.WITHDRAWN', at })]
        : []),
      ...(policy.review.correction
        ? [
            offer('request-correction', { type: 'CORRECTION.REQUESTED', at, evidence: 'evi_any' }, [
              'evidence',
            ]),
          ]
        : []),
    ];
  },
  'review.retouch': download,
  'review.correction': download,
  reset: (scene) => [
    primary(offer('shoot-again', { type: 'SHOOT.AGAIN', at: scene.at })),
    ...goToDrafts(scene),
  ],
  'publish.queued': download,
  'publish.proofreading': (scene) => [
    primary(offer('proof-correct', { type: 'PROOF.CORRECT', at: scene.at })),
    offer('proof-wrong', { type: 'PROOF.DISPUTED', at: scene.at }),
    ...download(scene),
  ],
  'publish.disputed': download,
  done: (scene) => download(scene).map(primary),
  closed: NONE,
};

/** Shown from the moment there is something to download. */
function download({ policy, context, at }: Scene): Offer[] {
  const wish = offer('download', { type: 'DOWNLOAD.REQUESTED', at });
  return refusalOf(policy, context, wish.event)?.code === 'download/not-ready' ? [] : [wish];
}
