import type { Section } from '../message-key.ts';

export const REFUSALS: Section<'refusal' | 'verify-refusal'> = {
  'refusal/event/invalid': 'What was sent could not be read. Reload the page and try again.',
  'refusal/event/not-allowed': 'You are not allowed to do this.',
  'refusal/event/not-now': 'This cannot be done at the present step. Follow the page.',
  'refusal/event/stale-result': 'The page is out of date. Reload it and try again.',
  'refusal/staff/level-not-allowed': 'This is left to other staff by the rules of the collection.',
  'refusal/window/closed': 'The collection is not open now.',
  'refusal/window/ended':
    "The collection is over; nothing can be handed in any more. Ask the school's photo collection department if you have questions.",
  'refusal/journey/closed': 'Your collection is closed and cannot go on.',
  'refusal/verify/method-not-offered':
    'This way of proving your identity is not offered here. Use one shown on the page.',
  'refusal/verify/paused': 'Too many attempts have failed. Try again later.',
  'refusal/verify/phone-not-accepted':
    "Only mobile numbers of mainland China are accepted here. You may give a friend's Chinese number.",
  'refusal/notice/version-outdated': 'The notice has changed. Read it again.',
  'refusal/notice/must-tick': 'Tick that you have read the tips first.',
  'refusal/consent/not-asked': 'This consent is not asked for here.',
  'refusal/consent/version-outdated': 'The information has changed. Read it again before you choose.',
  'refusal/consent/required':
    'The collection cannot go on without this consent. To take it back, choose "Withdraw consent and erase my data".',
  'refusal/notifications/not-offered': 'These notifications are not offered here.',
  'refusal/shoot/mode-not-offered': 'This shooting mode is not offered here.',
  'refusal/shoot/source-not-allowed':
    'The photo does not come from where it must. Take or choose it the way the page says.',
  'refusal/shoot/cooldown': 'The cooling off period is not over. You cannot shoot again yet.',
  'refusal/shoot/locked': "The account is locked. Ask the school's photo collection department to unlock it.",
  'refusal/shoot/locked-until':
    'Your photos have failed the checks many times, so you cannot shoot for now. Read the shooting requirements.',
  'refusal/video/not-started': 'Play the video of the requirements first.',
  'refusal/video/version-outdated': 'The video has changed. Watch it again.',
  'refusal/video/skipped-ahead': 'The video cannot be skipped. Go on from where you stopped watching.',
  'refusal/video/too-fast': 'Less time has passed than the video is long. Watch it at normal speed.',
  'refusal/video/incomplete': 'View the whole video before you click next.',
  'refusal/draft/full':
    'The draft box is full, please go to the draft box to delete or use the draft box photos.',
  'refusal/draft/unknown': 'This photo is not in the draft box. Choose another.',
  'refusal/draft/not-yet-deletable': 'The photo has not been in the draft box long enough to be deleted.',
  'refusal/draft/in-use': 'This photo is being uploaded and cannot be deleted.',
  'refusal/upload/same-picture':
    'This photo did not pass the review and cannot be handed in again. Use another.',
  'refusal/upload/limit-reached':
    "You have used up your uploads. Ask the school's photo collection department.",
  'refusal/pay/not-needed': 'Nothing has to be paid here.',
  'refusal/pay/already-paid': 'You have paid already. You will not be charged again.',
  'refusal/pay/in-progress': 'The last payment has no result yet. Wait for it or cancel it first.',
  'refusal/pay/unknown-order': 'This order was not found.',
  'refusal/pay/already-recorded': 'The result of this order has been recorded already.',
  'refusal/pay/unknown-transaction':
    'No such payment of this order is known, or it is not said which one is meant.',
  'refusal/pay/nothing-recorded': 'No such payment has been recorded here.',
  'refusal/pay/offline-not-offered': 'Payments made elsewhere are not recorded here.',
  'refusal/pay/amount-mismatch': 'The amount is not the fee. Check it.',
  'refusal/review/withdraw-not-offered':
    'A photo cannot be taken back here once it is handed in. Ask your school to replace it.',
  'refusal/review/already-approved':
    'The photo is approved. Neither the data nor the photo can be changed any more.',
  'refusal/review/unpaid': 'The fee has not been paid. The photo can be approved once it is.',
  'refusal/review/reason-not-offered': 'This reason is not in use here. Choose one from the list.',
  'refusal/review/retouch-not-offered': 'Retouching is not offered here.',
  'refusal/review/correction-not-offered': 'Data cannot be corrected online here. Ask your school.',
  'refusal/review/correction-open':
    'The correction you asked for is being worked on. Please wait for the result.',
  'refusal/review/no-submission-left':
    'You have no upload left, so a photo taken back could not be replaced. Please wait for the review.',
  'refusal/reset/nothing-to-reset': 'There is no photo to reset: none was handed in, or it is online.',
  'refusal/reset/deadline-in-the-past': 'The deadline for the new photo has passed. Choose a later time.',
  'refusal/lock/not-locked': 'The account is not locked.',
  'refusal/refund/nothing-to-refund': 'There is no payment to refund.',
  'refusal/refund/in-progress': 'A refund is under way. Wait until it is done.',
  'refusal/download/not-ready': 'The photo is not finished yet. Download it later.',
  'refusal/policy/does-not-fit': 'The journey cannot go on under that version of the policy.',
  'refusal/retry-at': 'Try again after {until}.',
  'verify-refusal/unreadable':
    'It could not be read. Make the screen brighter and scan again, or long-press the code on chsi.com.cn, save the picture and upload it; screenshots may fail.',
  'verify-refusal/mismatch':
    'What you entered differs from your student record. Check the name (sequence, capital letters) and the numbers, then try again.',
  'verify-refusal/already-used':
    "This code or record is already used in a collection. If it was not you, tell the school's photo collection department at once.",
  'verify-refusal/not-eligible': 'You are not on the list of this collection. Ask your school.',
  'verify-refusal/second-factor':
    'The last four characters are wrong. Check the document and enter them again.',
  'verify-refusal/record-not-found':
    'Your student record was not found. Check what you entered or link the record by hand.',
  'verify-refusal/phone-in-use':
    'Another student gave this phone number. Give a number of your own, or ask your school if that is a mistake.',
  'verify-refusal/unavailable':
    'Your identity could not be checked just now. This is not counted as an attempt. Try again later.',
};
