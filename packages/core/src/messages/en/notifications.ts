import type { Section } from '../message-key.ts';

export const NOTIFICATIONS: Section<'notify' | 'escalation'> = {
  'notify/locked/title': 'Account locked',
  'notify/locked/text':
    'The school has locked your account, and no photo can be taken. Please see why and contact the school.',
  'notify/unlocked/title': 'Account unlocked',
  'notify/unlocked/text': 'Your school has unlocked the account. Read the requirements and shoot again.',
  'notify/approved/title': 'Photo approved',
  'notify/approved/text': 'It is sent to CHSI by itself. Proofread it once it is online.',
  'notify/rejected/title': 'Photo not approved',
  'notify/rejected/text': 'See the reason, shoot again and upload. Nothing has to be paid again.',
  'notify/reset/title': 'Photo reset',
  'notify/reset/text':
    'The photo does not meet the requirements. Shoot again and upload in time. There is no second fee.',
  'notify/online/title': 'Photo online',
  'notify/online/text': 'Your photo can be seen on CHSI. Log in there and proofread it.',
  'notify/paid/title': 'Payment received',
  'notify/paid/text': 'The fee for the collection has arrived.',
  'notify/refunded/title': 'Payment refunded',
  'notify/refunded/text': 'The fee has gone back the way it came.',
  'notify/closed/title': 'Collection closed',
  'notify/closed/text': 'Your collection was not finished in time. Ask your school if you have questions.',
  'escalation/review': 'A photo has not been reviewed in time. Please deal with it soon.',
  'escalation/publish': 'A photo is not online in time or was reported as wrong. Please find out why.',
  'escalation/payment': 'A payment is not what was asked for. Please compare and settle it.',
  'escalation/payment-unknown':
    'The result of a payment has been unknown for a long time. Please look it up with the payment service.',
  'escalation/refund':
    'A refund failed, and the money is still there. Please find out why and order it again.',
  'escalation/published-after-reset':
    'A photo was published after it had been reset. Please have the registry correct it.',
  'escalation/published-after-withdrawal':
    'A photo was published though the student had withdrawn consent. Please have the registry take it down.',
};
