import { ANSWERS, type EffectType } from '../../../packages/core/src/journey/effects.ts';
import type { EventType } from '../../../packages/core/src/journey/events.ts';
import { code, codes, markdownTable } from './mermaid.ts';
import type { Observed } from './observed.ts';

/** What each effect asks for; the compiler holds the list complete. */
const EFFECTS: Readonly<Record<EffectType, string>> = {
  'verify-identity': 'check code, card or passport against the roster',
  'check-second-factor': 'compare the last four characters of the ID number',
  'check-phone': 'see whether the phone is that of another student, where the policy forbids that',
  'link-record': "find the student's record, by itself or by what the student chose",
  'remember-video': 'remember by account that the requirement video was seen',
  'make-photo': 'make the finished picture of the one taken',
  'inspect-photo': 'inspect the finished picture',
  'release-photo': 'a picture is no longer wanted; it may be deleted, with the one it was made of',
  'store-upload': 'hand the confirmed picture to the school',
  'queue-review': 'put it into the review queue, with its due time',
  'create-order': 'make an order with the payment service',
  'query-order': 'ask how an order of unknown outcome ended, not before its time',
  'close-order': 'close an order that is not to be paid any more',
  'refund-order': 'give a payment of an order back',
  'publish-photo': 'send the approved picture to the registry',
  'cancel-publication': 'stop or undo the publication of a picture that was taken back',
  'grant-download': 'let the student download the finished picture',
  notify: 'tell the student, if they chose to be told',
  escalate: 'tell staff that something waits too long or went wrong',
  'record-consent': 'keep a receipt of what was agreed to or refused',
  'correct-record': "have staff correct the student's data",
  'record-audit': 'put an act of staff or of the service into the audit log',
  erase: 'erase pictures and personal data: all, or what was not approved',
};

const answers: { readonly [Type in EffectType]?: readonly EventType[] } = ANSWERS;

export function effectsTable({ effects }: Observed): string {
  const rows = (Object.keys(EFFECTS) as EffectType[]).map((type) => [
    code(type),
    EFFECTS[type],
    codes([...(effects.get(type) ?? [])]),
    codes(answers[type] ?? []) || 'none',
  ]);
  return markdownTable(['effect', 'what is to be done', 'after', 'answered by'], rows);
}
