import { studentRefusal } from '../journey/rules/student-refusal.ts';
import { message } from '../messages/message.ts';
import type { ButtonView } from './journey-view.ts';
import { DRAFT_OFFERS } from './offers/draft-offers.ts';
import { NOTICE_OFFERS } from './offers/notice-offers.ts';
import { type Offer, type Offers, offer } from './offers/offer.ts';
import { REVIEW_OFFERS } from './offers/review-offers.ts';
import { SHOOT_OFFERS } from './offers/shoot-offers.ts';
import { VERIFY_OFFERS } from './offers/verify-offers.ts';
import { refusalView } from './refusal-view.ts';
import type { Scene } from './scene.ts';
import type { ProgressState } from './state-names.ts';

/** What each state offers the student; the compiler holds it complete. */
const OFFERS: Offers<ProgressState> = {
  ...VERIFY_OFFERS,
  ...NOTICE_OFFERS,
  ...SHOOT_OFFERS,
  ...DRAFT_OFFERS,
  ...REVIEW_OFFERS,
};

/** The buttons of the state, and the withdrawal of consent, which is offered everywhere. */
export function buttons(scene: Scene): readonly ButtonView[] {
  const offers = [...OFFERS[scene.state.progress](scene), ...withdrawal(scene)];
  return offers.map((each) => buttonView(scene, each));
}

/** Decided by the same rules as in the engine; that the state takes the event is what the table of offers says. */
export function buttonView(scene: Scene, { name, event, needs, primary, purpose }: Offer): ButtonView {
  const { policy, context } = scene;
  const refusal = studentRefusal(policy, context, event);
  const { at: _, ...fields } = event;
  const known = Object.entries(fields).filter(([field]) => !needs.includes(field));
  return {
    name,
    label: label(scene, name, purpose),
    event: { ...Object.fromEntries(known), type: event.type },
    needs,
    primary,
    enabled: refusal === undefined,
    ...(refusal && { reason: refusalView(scene, refusal) }),
  };
}

function label({ messages }: Scene, name: Offer['name'], purpose: Offer['purpose']): string {
  return message(messages, `button/${name}`, {
    purpose: purpose === undefined ? '' : message(messages, `purpose/${purpose}`),
  });
}

function withdrawal({ context, at }: Scene): Offer[] {
  if (context.closed?.reason === 'withdrawn') return [];
  return [offer('withdraw-consent', { type: 'CONSENT.WITHDRAWN', at })];
}
