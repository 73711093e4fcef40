import type { Section } from '../message-key.ts';

export const NOTICES: Section<
  'lock' | 'closed' | 'window' | 'notice' | 'deadline' | 'tries' | 'estimate' | 'format'
> = {
  'lock/liveness':
    "The system has detected that your photos have failed to pass the living body detection for many times. Please contact the school's photo collection department to unlock the account.",
  'lock/quality': 'Please read the shooting requirements carefully, and you can shoot again after {until}.',
  'lock/authenticity':
    "The system has detected a photo of a photo or a retouched photo, and the account is locked. The photo must be genuine. Please contact the school's photo collection department to unlock it.",
  'lock/staff':
    "Staff have locked your account. Please contact the school's photo collection department for the reason and to unlock it.",
  'lock/staff/retouched': 'Reason: the photo was retouched.',
  'lock/staff/recaptured': 'Reason: the photo was taken of a picture or a screen.',
  'lock/staff/not-the-person': 'Reason: the photo does not show you.',
  'lock/drafts':
    'The system has detected that there are photos in the draft box, so you can choose to upload them.',
  'lock/quality/drafts':
    'The system detects that there are photos in the draft box, and you can choose to upload them.',
  'closed/withdrawn':
    'You have withdrawn your consent. The collection has stopped; your data is being erased or is erased. Ask your school if you need a graduation photo.',
  'closed/campaign-ended':
    'The collection has ended and your photo was not approved before. Please contact your school.',
  'closed/deadline':
    "No new photo was handed in in time. Please contact the school's photo collection department.",
  'closed/retention-ended':
    'Your photo was published and kept as long as announced; the photos and your data are being erased or are erased.',
  'window/before': 'The collection has not begun.',
  'window/after': 'All rounds of the collection are over.',
  'window/schedule': 'It is not the turn of your department, campus or batch.',
  'window/campaign-ended': 'The whole collection has ended.',
  'window/holiday': 'The collection is closed on holidays.',
  'window/weekday': 'The collection is closed today.',
  'window/hours': 'It is outside the hours of the collection.',
  'window/opens-at': 'It opens next at {until}.',
  'window/no-more': 'It does not open again.',
  'notice/cooldown': 'The photo did not pass. Follow the advice; you can shoot again after {until}.',
  'notice/payment-unknown':
    'The result of the payment is being confirmed. Do not pay twice; this page follows by itself.',
  'notice/payment-closing': 'The last payment is being cancelled. You can pay again once that is settled.',
  'notice/amount-mismatch':
    'The amount received is not the fee. Staff are dealing with it; please do not pay again.',
  'notice/replace-by': 'Hand in a new photo by {until}; after that your collection is closed.',
  'notice/no-submission-left':
    'You have no upload left. Please contact the school, which can grant you another one.',
  'notice/upload-again':
    'Your photo could not be stored, which is not your fault. Please confirm its upload again before {until}.',
  'notice/review-overdue': 'The review takes longer than expected. The school has been reminded.',
  'notice/publish-overdue': 'Publication takes longer than expected. Staff have been reminded.',
  'notice/notifications-off':
    'You chose no photo status notification: you are told of a deadline for a new photo and of a lock, and of nothing else. Please look in often.',
  'deadline/cooldown': 'Shoot again from {until}',
  'deadline/lock': 'Unlocks at {until}',
  'deadline/verification': 'Verify again from {until}',
  'deadline/payment': 'Pay by {until}',
  'deadline/replacement': 'New photo by {until}',
  'deadline/window': 'Open until {until}',
  'deadline/campaign': 'Collection ends at {until}',
  'tries/liveness': 'Failed liveness checks left before the account is locked: {count}.',
  'tries/quality': 'Failed photos left before shooting is suspended: {count}.',
  'tries/authenticity': 'Retouched photos or photos of photos left before the account is locked: {count}.',
  'tries/submissions': 'Uploads left: {count}.',
  'estimate/review': 'Working days for the review: about {days}.',
  'estimate/publish': 'Working days until the photo is online: about {days}.',
  'format/time': '{year}-{month}-{day} {time}',
  'format/amount': 'CNY {yuan}',
  'format/contact': '{name}, phone: {phones}.',
  'format/contact-hours': 'Hours: {hours}.',
  'format/sentence-gap': ' ',
};
