import type { Scene } from '../scene.ts';
import type { ProgressState } from '../state-names.ts';
import { type Offer, type Offers, offer, primary } from './offer.ts';

type Consent = Scene['policy']['notices']['consents'][number];

export const NOTICE_OFFERS: Offers<Extract<ProgressState, `notice.${string}`>> = {
  'notice.school': ({ policy, at }) => [
    primary(offer('read-notice', { type: 'NOTICE.READ', at, version: policy.notices.school.version })),
  ],
  'notice.cautions': ({ policy, at }) => [
    primary(
      offer('read-cautions', {
        type: 'CAUTIONS.READ',
        at,
        version: policy.notices.cautions.version,
        ticked: true,
      }),
    ),
  ],
  // Agreeing and refusing look alike: neither is the primary button.
  'notice.consents': (scene) =>
    scene.policy.notices.consents
      .filter(({ purpose }) => scene.context.consents[purpose] === undefined)
      .flatMap((consent) => [agree(scene, consent), disagree(scene, consent)]),
  'notice.alternative': (scene) =>
    scene.policy.notices.consents
      .filter(({ purpose, required }) => required && scene.context.consents[purpose]?.given === false)
      .map((consent) => agree(scene, consent)),
  'notice.notifications': ({ at }) => [
    primary(
      offer(
        'choose-notifications',
        { type: 'NOTIFICATIONS.CHOSEN', at, photoStatus: false, paymentResult: false },
        ['photoStatus', 'paymentResult'],
      ),
    ),
  ],
};

function agree({ at }: Scene, { purpose, version }: Consent): Offer {
  return { ...offer('give-consent', { type: 'CONSENT.GIVEN', at, purpose, version }), purpose };
}

function disagree({ at }: Scene, { purpose }: Consent): Offer {
  return { ...offer('refuse-consent', { type: 'CONSENT.REFUSED', at, purpose }), purpose };
}
