import type { VerificationMethod } from '../../policy/verification-methods.ts';
import type { Scene } from '../scene.ts';
import type { ProgressState } from '../state-names.ts';
import { NONE, type Offer, type Offers, offer, primary } from './offer.ts';

const EVIDENCE = 'evi_any';

export const VERIFY_OFFERS: Offers<Extract<ProgressState, `verify.${string}`>> = {
  'verify.start': ({ policy, at }) =>
    policy.verification.methods
      .flatMap((method) => waysOf(method, policy.verification.captureCodeInputs, at))
      .map((way, index) => (index === 0 ? primary(way) : way)),
  'verify.checking': NONE,
  'verify.secondFactor': (scene) => [
    primary(
      offer('give-second-factor', { type: 'SECOND_FACTOR.GIVEN', at: scene.at, evidence: EVIDENCE }, [
        'evidence',
      ]),
    ),
    back(scene),
  ],
  'verify.checkingFactor': NONE,
  'verify.linking': NONE,
  'verify.manualLink': (scene) => [
    primary(offer('link-record', { type: 'RECORD.CHOSEN', at: scene.at, evidence: EVIDENCE }, ['evidence'])),
    back(scene),
  ],
  'verify.linkingManually': NONE,
  'verify.phone': (scene) => [
    primary(
      offer('give-phone', { type: 'PHONE.GIVEN', at: scene.at, phone: 'tel_any', foreign: false }, [
        'phone',
        'foreign',
      ]),
    ),
    back(scene),
  ],
  'verify.checkingPhone': NONE,
  'verify.confirm': (scene) => [
    primary(offer('confirm-identity', { type: 'IDENTITY.CONFIRMED', at: scene.at })),
    back(scene),
  ],
};

function back({ at }: Scene): Offer {
  return offer('deny-identity', { type: 'IDENTITY.DENIED', at });
}

function waysOf(method: VerificationMethod, inputs: readonly ('scan' | 'picture')[], at: number): Offer[] {
  const started = { type: 'VERIFY.STARTED', at, method, evidence: EVIDENCE } as const;
  if (method !== 'capture-code') {
    const name = method === 'id-card' ? 'verify-id-card' : 'verify-passport';
    return [offer(name, started, ['evidence'])];
  }
  return inputs.map((input) =>
    offer(input === 'scan' ? 'scan-code' : 'upload-code', { ...started, input }, ['evidence']),
  );
}
