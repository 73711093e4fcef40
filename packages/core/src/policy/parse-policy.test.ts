import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TucaiError, type TucaiErrorLike } from '../errors/tucai-error.ts';
import { openingAt } from './opening.ts';
import { parsePolicy } from './parse-policy.ts';
import { jiangsu } from './presets/jiangsu.ts';
import { jiangsuInternational } from './presets/jiangsu-international.ts';
import { xinhua } from './presets/xinhua.ts';
import { leaves, replaced } from './testing/leaves.ts';

const presets = { jiangsu, xinhua, jiangsuInternational };

function refusal(json: unknown): TucaiErrorLike {
  try {
    parsePolicy(json);
  } catch (error) {
    if (TucaiError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('parsePolicy', () => {
  it.each(Object.entries(presets))('takes the preset %s through JSON', (_, preset) => {
    expect(parsePolicy(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  });

  const slot = { group: 'x', from: '2026-04-16T08:00', to: '2026-04-16T09:00' };
  const [contact] = jiangsu.support;
  const round = { ...jiangsu.window.rounds[0], id: 'second' };

  it.each<[string, string, unknown, string, string]>([
    [
      'a round that ends before it begins',
      'window.rounds.0.to',
      '2026-04-15T18:00',
      'window.rounds.0.to',
      'must end after it begins',
    ],
    [
      'a round without end',
      'window.rounds.0.to',
      '2028-04-23T18:00',
      'window.rounds.0.to',
      'must end within 400 days, must not end after the campaign',
    ],
    [
      'a round outside the campaign',
      'window.campaignEndsAt',
      '2026-04-20T00:00',
      'window.rounds.0.to',
      'must not end after the campaign',
    ],
    [
      'rounds that overlap',
      'window.rounds',
      [jiangsu.window.rounds[0], round],
      'window.rounds.1',
      'must not overlap a round',
    ],
    [
      'rounds with one id',
      'window.rounds',
      [jiangsu.window.rounds[0], { ...round, id: 'spring' }],
      'window.rounds',
      'must have rounds with different ids',
    ],
    ['no round', 'window.rounds', [], 'window.rounds', 'must be at least 1 elements'],
    [
      'a round that never opens',
      'window.rounds.0',
      { ...round, to: '2026-04-16T08:30', weekdays: [1] },
      'window.rounds.0',
      'never opens',
    ],
    [
      'daily hours that are reversed',
      'window.rounds.0.daily',
      { from: '18:00', to: '08:00' },
      'window.rounds.0.daily.to',
      'must end after it begins',
    ],
    [
      'an hour that does not exist',
      'window.rounds.0.daily.from',
      '08:60',
      'window.rounds.0.daily.from',
      'has the wrong form',
    ],
    [
      'a weekday that does not exist',
      'window.rounds.0.weekdays',
      [0],
      'window.rounds.0.weekdays.0',
      'must be at least 1',
    ],
    [
      'a weekday twice',
      'window.rounds.0.weekdays',
      [1, 1],
      'window.rounds.0.weekdays',
      'names something twice',
    ],
    [
      'a day that does not exist',
      'window.holidays.0',
      '2026-02-30',
      'window.holidays.0',
      'is not a valid date',
    ],
    [
      'a time with a zone',
      'window.rounds.0.from',
      '2026-04-16T08:00Z',
      'window.rounds.0.from',
      'has the wrong form',
    ],
    [
      'a worked day that is no weekend',
      'window.workedWeekends',
      ['2026-05-06'],
      'window.workedWeekends.0',
      'is not on a weekend',
    ],
    [
      'a worked day that is a holiday',
      'window.workedWeekends',
      ['2026-05-02'],
      'window.workedWeekends.0',
      'is a holiday as well',
    ],
    [
      'a slot that ends before it begins',
      'window.schedule.0.to',
      '2026-04-16T07:00',
      'window.schedule.0.to',
      'must end after it begins',
    ],
    [
      'a slot when nothing is open',
      'window.schedule',
      [{ ...slot, to: '2026-04-16T08:00', from: '2026-04-15T18:00' }],
      'window.schedule.0',
      'lies outside every opening',
    ],
    ['no way to verify', 'verification.methods', [], 'verification.methods', 'must be at least 1 elements'],
    [
      'a way to verify twice',
      'verification.methods',
      ['capture-code', 'capture-code'],
      'verification.methods',
      'names something twice',
    ],
    [
      'a capture code without input',
      'verification.captureCodeInputs',
      [],
      'verification.captureCodeInputs',
      'must name an input for the capture code',
    ],
    [
      'a second factor without code',
      'verification',
      { ...xinhua.verification, secondFactor: 'id-last-4' },
      'verification.secondFactor',
      'must be none when the capture code is not offered',
    ],
    [
      'an ID card without a link',
      'verification.methods',
      ['id-card', 'capture-code'],
      'verification.recordLink',
      'must say how the record is found when the ID card is offered',
    ],
    [
      'a purpose twice',
      'notices.consents.1.purpose',
      'face-check',
      'notices.consents',
      'must name a purpose once',
    ],
    [
      'a notice without English',
      'notices.school.text',
      { 'zh-CN': '通知' },
      'notices.school.text.en',
      'expected string',
    ],
    [
      'a notification twice',
      'notices.notifications',
      ['photo-status', 'photo-status'],
      'notices.notifications',
      'names something twice',
    ],
    ['an unknown mode', 'shooting.modes', ['drawing'], 'shooting.modes.0', 'expected one of live, album'],
    [
      'a video for a mode that is not offered',
      'shooting.video.modes',
      ['album'],
      'shooting.video.modes',
      'must be modes that are offered',
    ],
    [
      'a recommended mode that is not offered',
      'shooting.recommended',
      'album',
      'shooting.recommended',
      'must be a mode that is offered',
    ],
    [
      'a draft box for nothing',
      'shooting.drafts.capacity',
      0,
      'shooting.drafts.capacity',
      'must be more than 0',
    ],
    [
      'a pause that runs backwards',
      'attempts.cooldownsMs.0',
      -1,
      'attempts.cooldownsMs.0',
      'must be at least 0',
    ],
    [
      'a lock after no failure',
      'attempts.livenessBeforeLock',
      0,
      'attempts.livenessBeforeLock',
      'must be more than 0',
    ],
    ['a lock without length', 'attempts.qualityLockMs', 0, 'attempts.qualityLockMs', 'must be more than 0'],
    [
      'paying after upload with no amount',
      'payment.amountFen',
      null,
      'payment.amountFen',
      'must be given exactly when something is paid',
    ],
    ['an amount of nothing', 'payment.amountFen', 0, 'payment.amountFen', 'must be more than 0'],
    ['an amount with parts of a fen', 'payment.amountFen', 1500.5, 'payment.amountFen', 'expected int'],
    [
      'an amount for no payment',
      'payment.when',
      'none',
      'payment.amountFen',
      'must be given exactly when something is paid',
    ],
    [
      'paying later with nobody to record it',
      'payment',
      { ...jiangsu.payment, when: 'later', offline: false },
      'payment.offline',
      'must be true when paying later',
    ],
    [
      'a review that is late before it is due',
      'review.dueWorkingDays',
      1,
      'review.dueWorkingDays',
      'must not be less than the estimate',
    ],
    [
      'a publication that is late before it is due',
      'review.publishDueWorkingDays',
      1,
      'review.publishDueWorkingDays',
      'must not be less than the estimate',
    ],
    [
      'no time to replace a photo',
      'review.replaceWithinMs',
      0,
      'review.replaceWithinMs',
      'must be more than 0',
    ],
    ['an unknown reason', 'review.reasons', ['ugly'], 'review.reasons.0', 'expected one of eyes-closed,'],
    [
      'white required and forbidden',
      'photo.clothes',
      { notBlue: false, notWhite: true, mustBeWhite: true },
      'photo.clothes.mustBeWhite',
      'cannot be forbidden and required',
    ],
    [
      'white advised and forbidden',
      'photo.clothes.notWhite',
      true,
      'photo.clothes.whiteAdvised',
      'cannot be forbidden and advised',
    ],
    [
      'a colour that does not exist',
      'photo.background.blue',
      256,
      'photo.background.blue',
      'must be at most 255',
    ],
    [
      'receipts kept too briefly',
      'retention.receiptsAndAudit',
      365,
      'retention.receiptsAndAudit',
      'must be at least 1096',
    ],
    ['no contact', 'support', [], 'support', 'must be at least 1 elements'],
    [
      'no contact for everybody',
      'support',
      [{ ...contact, college: 'x' }],
      'support',
      'must have a contact for everybody, without school, college and group',
    ],
    [
      'two contacts for everybody',
      'support',
      [contact, contact],
      'support',
      'has two contacts for the same school, college and group',
    ],
    ['a phone that is none', 'support.0.phone', 'ask Ms Wang', 'support.0.phone', 'has the wrong form'],
    ['another format', 'schema', 2, 'schema', 'expected one of 1'],
    ['no version', 'version', 0, 'version', 'must be more than 0'],
    ['an unknown field', 'window.graceMinutes', 5, 'window.graceMinutes', 'is not a field of the policy'],
    ['an unknown part', 'colour', 'red', 'colour', 'is not a field of the policy'],
  ])('refuses %s', (_, path, value, where, reason) => {
    const error = refusal(replaced(jiangsu, path, value));
    expect(error).toMatchObject({ code: 'policy/invalid', retryable: false });
    expect(error.details[where]).toContain(reason);
    expect(error.message).toContain(`${where}: ${reason}`);
  });

  it('lists every problem', () => {
    const wrong = replaced(replaced(jiangsu, 'payment.amountFen', null), 'shooting.drafts.capacity', 0);
    expect(refusal(wrong).details).toEqual({
      'payment.amountFen': 'must be given exactly when something is paid',
      'shooting.drafts.capacity': 'must be more than 0',
    });
  });

  it('does not repeat a field whose name cannot be one', () => {
    const error = refusal({ ...jiangsu, 王小明: 1, '320102199901010011': 2 });
    expect(error.details).toEqual({ '(top)': 'has 2 unknown keys' });
  });

  it('does not change what it was given', () => {
    const json = structuredClone(jiangsu);
    parsePolicy(json);
    expect(json).toEqual(jiangsu);
  });
});

describe('any JSON', () => {
  const answer = (json: unknown): 'policy' | 'refused' => {
    try {
      const policy = parsePolicy(json);
      expect(parsePolicy(policy)).toEqual(policy);
      openingAt(policy, 0);
      return 'policy';
    } catch (error) {
      if (!TucaiError.isInstance(error)) throw error;
      expect(error.code).toBe('policy/invalid');
      expect(Object.keys(error.details).length).toBeGreaterThan(0);
      return 'refused';
    }
  };

  it('gives a policy or a TucaiError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(answer(json)).toBe('refused');
      }),
    );
  });

  it('gives a policy or a TucaiError when it almost is a policy', () => {
    const seen = { policy: 0, refused: 0 };
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '2026-04-18T08:00',
        '+275760-01-01T00:00',
        '9999-01-01T00:00',
        '24:00',
        'live',
        'album',
        true,
      ),
      fc.integer({ min: -5, max: 500 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(presets)), fc.nat(), value, (preset, pick, json) => {
        const all = leaves(preset);
        const [path] = all[pick % all.length] ?? [''];
        seen[answer(replaced(preset, path, json))] += 1;
      }),
      { numRuns: 1500 },
    );
    expect(seen.policy).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(50);
  });
});
