import { describe, expect, it } from 'vitest';
import { TucaiError } from '../errors/tucai-error.ts';
import { parsePolicy } from './parse-policy.ts';
import { jiangsu } from './presets/jiangsu.ts';
import { xinhua } from './presets/xinhua.ts';
import { replaced } from './testing/leaves.ts';

/** The preset with one wrong value is refused, with the path and the reason in details and message. */
function refuses(what: string, path: string, value: unknown, reason: string, where = path): void {
  it(`is refused with ${what}`, () => {
    let error: unknown;
    try {
      parsePolicy(replaced(jiangsu, path, value));
    } catch (thrown) {
      error = thrown;
    }
    if (!TucaiError.isInstance(error)) throw new Error('was accepted', { cause: error });
    expect(error).toMatchObject({ code: 'policy/invalid', retryable: false });
    expect(error.details[where]).toContain(reason);
    expect(error.message).toContain(`${where}: ${reason}`);
  });
}

const [main] = jiangsu.window.rounds;
const [contact] = jiangsu.support;
const second = { ...main, id: 'second' };

describe('a policy: window', () => {
  refuses(
    'a round that ends before it begins',
    'window.rounds.0.to',
    '2026-04-15T18:00',
    'must end after it begins',
  );
  refuses(
    'a round without end',
    'window.rounds.0.to',
    '2028-04-23T18:00',
    'must end within 400 days, must not end after the campaign',
  );
  refuses(
    'a round outside the campaign',
    'window.campaignEndsAt',
    '2026-04-20T00:00',
    'must not end after the campaign',
    'window.rounds.0.to',
  );
  refuses(
    'rounds that overlap',
    'window.rounds',
    [main, second],
    'must not overlap a round',
    'window.rounds.1',
  );
  refuses(
    'rounds with one id',
    'window.rounds',
    [main, { ...second, id: 'spring' }],
    'must have rounds with different ids',
  );
  refuses('no round', 'window.rounds', [], 'must be at least 1 elements');
  refuses(
    'a round that never opens',
    'window.rounds.0',
    { ...second, to: '2026-04-16T08:30', weekdays: [1] },
    'never opens',
  );
  refuses(
    'daily hours that are reversed',
    'window.rounds.0.daily',
    { from: '18:00', to: '08:00' },
    'must end after it begins',
    'window.rounds.0.daily.to',
  );
  refuses('an hour that does not exist', 'window.rounds.0.daily.from', '08:60', 'has the wrong form');
  refuses(
    'a weekday that does not exist',
    'window.rounds.0.weekdays',
    [0],
    'must be at least 1',
    'window.rounds.0.weekdays.0',
  );
  refuses('a weekday twice', 'window.rounds.0.weekdays', [1, 1], 'names something twice');
  refuses('a day that does not exist', 'window.holidays.0', '2026-02-30', 'is not a valid date');
  refuses('a time with a zone', 'window.rounds.0.from', '2026-04-16T08:00Z', 'has the wrong form');
  refuses(
    'a worked day that is no weekend',
    'window.workedWeekends',
    ['2026-05-06'],
    'is not on a weekend',
    'window.workedWeekends.0',
  );
  refuses(
    'a worked day that is a holiday',
    'window.workedWeekends',
    ['2026-05-02'],
    'is a holiday as well',
    'window.workedWeekends.0',
  );
  refuses(
    'a slot that ends before it begins',
    'window.schedule.0.to',
    '2026-04-16T07:00',
    'must end after it begins',
  );
  refuses(
    'a slot when nothing is open',
    'window.schedule',
    [{ group: 'x', from: '2026-04-15T18:00', to: '2026-04-16T08:00' }],
    'lies outside every opening',
    'window.schedule.0',
  );
  refuses('an unknown field', 'window.graceMinutes', 5, 'is not a field of the policy');
});

describe('a policy: verification and notices', () => {
  refuses(
    'consent to the face check that is left open, when every photo is inspected',
    'notices.consents',
    [{ purpose: 'face-check', version: '1', required: false }],
    'must be true for face-check',
    'notices.consents.0.required',
  );
  refuses('no way to verify', 'verification.methods', [], 'must be at least 1 elements');
  refuses(
    'a way to verify twice',
    'verification.methods',
    ['capture-code', 'capture-code'],
    'names something twice',
  );
  refuses(
    'a capture code without input',
    'verification.captureCodeInputs',
    [],
    'must name an input for the capture code',
  );
  refuses(
    'a second factor without code',
    'verification',
    { ...xinhua.verification, secondFactor: 'id-last-4' },
    'must be none when the capture code is not offered',
    'verification.secondFactor',
  );
  refuses(
    'an ID card without a link',
    'verification.methods',
    ['id-card', 'capture-code'],
    'must say how the record is found when the ID card is offered',
    'verification.recordLink',
  );
  refuses(
    'a purpose twice',
    'notices.consents.1.purpose',
    'face-check',
    'must name a purpose once',
    'notices.consents',
  );
  refuses(
    'a notice without English',
    'notices.school.text',
    { 'zh-CN': '通知' },
    'expected string',
    'notices.school.text.en',
  );
  refuses(
    'a notification twice',
    'notices.notifications',
    ['photo-status', 'photo-status'],
    'names something twice',
  );
});

describe('a policy: shooting and attempts', () => {
  refuses(
    'an unknown mode',
    'shooting.modes',
    ['drawing'],
    'expected one of live, album',
    'shooting.modes.0',
  );
  refuses(
    'a video for a mode that is not offered',
    'shooting.video.modes',
    ['album'],
    'must be modes that are offered',
  );
  refuses(
    'a recommended mode that is not offered',
    'shooting.recommended',
    'album',
    'must be a mode that is offered',
  );
  refuses('a draft box for nothing', 'shooting.drafts.capacity', 0, 'must be more than 0');
  refuses('a pause that runs backwards', 'attempts.cooldownsMs.0', -1, 'must be at least 0');
  refuses('a lock after no failure', 'attempts.livenessBeforeLock', 0, 'must be more than 0');
  refuses('a lock without length', 'attempts.qualityLockMs', 0, 'must be more than 0');
});

describe('a policy: payment and review', () => {
  refuses(
    'paying after upload with no amount',
    'payment.amountFen',
    null,
    'must be given exactly when something is paid',
  );
  refuses('an amount of nothing', 'payment.amountFen', 0, 'must be more than 0');
  refuses('an amount with parts of a fen', 'payment.amountFen', 1500.5, 'expected int');
  refuses(
    'an amount for no payment',
    'payment.when',
    'none',
    'must be given exactly when something is paid',
    'payment.amountFen',
  );
  refuses(
    'paying later with nobody to record it',
    'payment',
    { ...jiangsu.payment, when: 'later', offline: false },
    'must be true when paying later',
    'payment.offline',
  );
  refuses(
    'a review that is late before it is due',
    'review.dueWorkingDays',
    1,
    'must not be less than the estimate',
  );
  refuses(
    'a publication that is late before it is due',
    'review.publishDueWorkingDays',
    1,
    'must not be less than the estimate',
  );
  refuses('no time to replace a photo', 'review.replaceWithinMs', 0, 'must be more than 0');
  refuses(
    'an unknown reason',
    'review.reasons',
    ['ugly'],
    'expected one of eyes-closed,',
    'review.reasons.0',
  );
});

describe('a policy: the rest', () => {
  refuses(
    'white required and forbidden',
    'photo.clothes',
    { notBlue: false, notWhite: true, mustBeWhite: true },
    'cannot be forbidden and required',
    'photo.clothes.mustBeWhite',
  );
  refuses(
    'white advised and forbidden',
    'photo.clothes.notWhite',
    true,
    'cannot be forbidden and advised',
    'photo.clothes.whiteAdvised',
  );
  refuses('a colour that does not exist', 'photo.background.blue', 256, 'must be at most 255');
  refuses(
    'approved pictures erased before anyone sees them',
    'retention.approvedPhotos',
    0,
    'must be at least 1',
  );
  refuses('receipts kept too briefly', 'retention.receiptsAndAudit', 365, 'must be at least 1096');
  refuses('no contact', 'support', [], 'must be at least 1 elements');
  refuses(
    'no contact for everybody',
    'support',
    [{ ...contact, college: 'x' }],
    'must have a contact for everybody, without school, college and group',
  );
  refuses(
    'two contacts for everybody',
    'support',
    [contact, contact],
    'has two contacts for the same school, college and group',
  );
  refuses('a phone that is none', 'support.0.phone', 'ask Ms Wang', 'has the wrong form');
  refuses('another format', 'schema', 2, 'expected one of 1');
  refuses('no version', 'version', 0, 'must be more than 0');
  refuses('an unknown part', 'colour', 'red', 'is not a field of the policy');
});
