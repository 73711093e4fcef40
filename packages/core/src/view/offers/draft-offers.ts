import type { Draft } from '../../journey/context.ts';
import { orderInProgress, owesFee } from '../../journey/rules/pay-rules.ts';
import { isCorrectionOpen } from '../../journey/rules/review-rules.ts';
import type { Scene } from '../scene.ts';
import type { ProgressState } from '../state-names.ts';
import { NONE, type Offer, type Offers, offer, primary } from './offer.ts';

export const DRAFT_OFFERS: Offers<'draft' | 'pay' | 'upload'> = {
  draft: (scene) => [offer('shoot-again', { type: 'SHOOT.AGAIN', at: scene.at }), ...askCorrection(scene)],
  pay: (scene) => [
    primary(offer('pay', { type: 'PAY.STARTED', at: scene.at })),
    ...cancelPayment(scene),
    ...otherDraft(scene),
  ],
  upload: NONE,
};

/** The fee of a picture under review went back, and is paid there. */
export function payOwed(scene: Scene): Offer[] {
  return owesFee(scene.policy, scene.context)
    ? [primary(offer('pay', { type: 'PAY.STARTED', at: scene.at })), ...cancelPayment(scene)]
    : [];
}

/** Where the draft box is shown. */
const WITH_DRAFTS: readonly ProgressState[] = ['draft', 'shoot.ready', 'reset'];

/** The buttons of one draft. */
export function offersOfDraft({ state, at }: Scene, { photo }: Draft): readonly Offer[] {
  const remove = offer('delete-draft', { type: 'DRAFT.DELETED', at, photo });
  if (state.progress === 'draft') {
    return [primary(offer('confirm-upload', { type: 'UPLOAD.CONFIRMED', at, photo })), remove];
  }
  return WITH_DRAFTS.includes(state.progress) ? [remove] : [];
}

/** The way to the draft box, shown when there is something in it. */
export function goToDrafts({ context, at }: Scene): Offer[] {
  const latest = context.drafts.at(-1);
  return latest ? [offer('go-to-drafts', { type: 'DRAFT.CHOSEN', at, photo: latest.photo })] : [];
}

/** Before the upload the student may still take another draft; when paying comes first there is none yet. */
function otherDraft({ policy, context, at }: Scene): Offer[] {
  const latest = context.drafts.at(-1);
  if (policy.payment.when === 'before-capture' || latest === undefined) return [];
  return [offer('other-draft', { type: 'DRAFT.CHOSEN', at, photo: latest.photo })];
}

/** What is wrong about the student, to be put right by staff; not offered while such a wish is open. */
export function askCorrection({ policy, context, at }: Scene): Offer[] {
  if (!policy.review.correction || isCorrectionOpen(context)) return [];
  return [
    offer('request-correction', { type: 'CORRECTION.REQUESTED', at, evidence: 'evi_any' }, ['evidence']),
  ];
}

/** Money that came with a wrong amount, or an order being closed, is not the student's to cancel. */
function cancelPayment({ context, at }: Scene): Offer[] {
  const state = orderInProgress(context)?.state;
  return state === 'open' || state === 'unknown'
    ? [offer('cancel-payment', { type: 'PAY.CANCELLED', at })]
    : [];
}
