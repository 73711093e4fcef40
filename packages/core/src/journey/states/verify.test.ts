import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../../policy/presets/jiangsu-international.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum } from '../testing/test-policies.ts';
import { VERIFY_REFUSALS } from '../verify-refusals.ts';

const MATCH = { evidence: 'evi_1', student: 'stu_1', groups: [] };

describe('by capture code (documents 001, 003: scanned or from a picture)', () => {
  it.each(['scan', 'picture'] as const)('given by %s, then phone and confirmation', (input) => {
    const journey = new TestJourney(jiangsu);
    journey.does('VERIFY.STARTED', { method: 'capture-code', input, evidence: 'evi_1' });
    expect(journey.effects).toEqual([{ type: 'verify-identity', method: 'capture-code', evidence: 'evi_1' }]);
    journey.does('VERIFY.MATCHED', { ...MATCH, groups: ['电信系'] });
    expect(journey.progress).toBe('verify.phone');
    journey.does('PHONE.GIVEN', { phone: 'tel_1', foreign: true });
    expect(journey.progress).toBe('verify.confirm');
    journey.does('IDENTITY.CONFIRMED', {});
    expect(journey.progress).toBe('notice.school');
    expect(journey.context.identity).toMatchObject({
      student: 'stu_1',
      phone: 'tel_1',
      groups: ['电信系'],
      evidence: null,
      confirmedAt: journey.at,
    });
  });

  it('asks for the last four of the ID where the policy wants them', () => {
    const journey = new TestJourney(codeAndAlbum).until('verify.secondFactor');
    journey.does('SECOND_FACTOR.GIVEN', { evidence: 'evi_4' });
    expect(journey.effects).toEqual([{ type: 'check-second-factor', evidence: 'evi_4' }]);
    journey.does('VERIFY.REFUSED', { evidence: 'evi_4', reason: 'second-factor' });
    expect(journey.progress).toBe('verify.secondFactor');
    expect(journey.context.identity).toMatchObject({ refusal: 'second-factor', failures: 1 });
    journey
      .does('SECOND_FACTOR.GIVEN', { evidence: 'evi_5' })
      .does('VERIFY.MATCHED', { ...MATCH, evidence: 'evi_5' });
    expect(journey.progress).toBe('verify.phone');
  });
});

describe('by name, student number and passport (document 000)', () => {
  it('leads to the phone, which must be a Chinese one', () => {
    const journey = new TestJourney(jiangsuInternational);
    journey.does('VERIFY.STARTED', { method: 'name-number-passport', evidence: 'evi_1' });
    journey.does('VERIFY.MATCHED', MATCH);
    expect(journey.refused('PHONE.GIVEN', { phone: 'tel_1', foreign: true })).toEqual({
      code: 'verify/phone-not-accepted',
    });
    expect(journey.does('PHONE.GIVEN', { phone: 'tel_1', foreign: false }).progress).toBe('verify.confirm');
  });
});

describe('by ID card (document 004)', () => {
  it('links the record by itself, then by hand when it is not found', () => {
    const journey = new TestJourney(xinhua).until('verify.linking');
    expect(journey.effects).toEqual([{ type: 'link-record', evidence: 'evi_1', manual: false }]);
    journey.does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'record-not-found' });
    expect(journey.progress).toBe('verify.manualLink');
    journey.does('RECORD.CHOSEN', { evidence: 'evi_2' });
    expect(journey.effects).toEqual([{ type: 'link-record', evidence: 'evi_2', manual: true }]);
    journey.does('VERIFY.MATCHED', { ...MATCH, evidence: 'evi_2' });
    // This guide asks for no phone.
    expect(journey.progress).toBe('verify.confirm');
  });

  it('starts over when a record is only found by itself', () => {
    const journey = new TestJourney(codeAndAlbum);
    journey.does('VERIFY.STARTED', { method: 'id-card', evidence: 'evi_1' }).does('VERIFY.MATCHED', MATCH);
    expect(journey.progress).toBe('verify.linking');
    journey.does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'record-not-found' });
    expect(journey.progress).toBe('verify.start');
  });
});

describe('what is refused', () => {
  it.each([
    ['a method that is not offered', { method: 'id-card', evidence: 'evi_1' }],
    ['a code without a way it was given', { method: 'capture-code', evidence: 'evi_1' }],
  ] as const)('%s', (_, fields) => {
    expect(new TestJourney(jiangsu).refused('VERIFY.STARTED', fields).code).toBe('verify/method-not-offered');
  });

  it('a way to give a code that the policy does not have', () => {
    expect(
      new TestJourney(xinhua).refused('VERIFY.STARTED', {
        method: 'id-card',
        input: 'scan',
        evidence: 'evi_1',
      }).code,
    ).toBe('verify/method-not-offered');
  });

  it.each(VERIFY_REFUSALS)('a check that ends as %s is told apart and can be tried again', (reason) => {
    const journey = new TestJourney(jiangsu).until('verify.checking');
    journey.does('VERIFY.REFUSED', { evidence: 'evi_1', reason });
    expect(journey.progress).toBe('verify.start');
    expect(journey.context.identity.refusal).toBe(reason);
    expect(journey.until('verify.phone').context.identity).toMatchObject({ refusal: null, failures: 0 });
  });

  it('a result for evidence that is not being checked', () => {
    const journey = new TestJourney(jiangsu).until('verify.checking');
    expect(journey.refused('VERIFY.MATCHED', { ...MATCH, evidence: 'evi_old' }).code).toBe(
      'event/stale-result',
    );
    expect(journey.refused('VERIFY.REFUSED', { evidence: 'evi_old', reason: 'mismatch' }).code).toBe(
      'event/stale-result',
    );
  });

  it('attempts during the pause that follows too many, and none after it', () => {
    const journey = new TestJourney(jiangsu);
    const { maxFailures, pauseMs } = jiangsu.verification;
    for (let i = 0; i < maxFailures; i++) {
      journey.until('verify.checking').does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'unreadable' });
    }
    const start = { method: 'capture-code', input: 'scan', evidence: 'evi_2' } as const;
    const retryAt = journey.at + pauseMs;
    expect(journey.refused('VERIFY.STARTED', start)).toEqual({ code: 'verify/paused', retryAt });
    expect(journey.goTo(retryAt - 1).refused('VERIFY.STARTED', start).code).toBe('verify/paused');
    expect(journey.goTo(retryAt).does('VERIFY.STARTED', start).progress).toBe('verify.checking');
  });

  it('nothing is held against the student when the checking service fails', () => {
    const journey = new TestJourney(jiangsu);
    for (let i = 0; i < 20; i++) {
      journey.until('verify.checking').does('VERIFY.REFUSED', { evidence: 'evi_1', reason: 'unavailable' });
    }
    expect(journey.context.identity).toMatchObject({ failures: 0, pausedUntil: null });
  });
});

describe('it is not me', () => {
  it.each(['verify.secondFactor', 'verify.phone', 'verify.confirm'])(
    'forgets who it was from %s',
    (state) => {
      const journey = new TestJourney(codeAndAlbum).until(state).does('IDENTITY.DENIED', {});
      expect(journey.progress).toBe('verify.start');
      expect(journey.context.identity).toMatchObject({
        method: null,
        student: null,
        phone: null,
        groups: [],
      });
    },
  );

  it('is too late once confirmed', () => {
    expect(new TestJourney(jiangsu).until('notice').refused('IDENTITY.DENIED', {}).code).toBe(
      'event/not-now',
    );
  });
});
