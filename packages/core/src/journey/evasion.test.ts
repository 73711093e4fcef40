import { describe, expect, it } from 'vitest';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { xinhua } from '../policy/presets/xinhua.ts';
import { campaignEnd } from './rules/campaign-end.ts';
import { TestJourney } from './testing/test-journey.ts';
import { variant } from './testing/test-policies.ts';

const DAY = 86_400_000;

describe('what a student or the staff might try', () => {
  it('guessing the second factor is paused, also when each round starts over', () => {
    const policy = variant(jiangsu, 'factor', { verification: { secondFactor: 'id-last-4' } });
    const journey = new TestJourney(policy);
    const guess = (n: number): void => {
      journey.does('VERIFY.STARTED', { method: 'capture-code', input: 'scan', evidence: `evi_${n}` });
      journey.does('VERIFY.MATCHED', { evidence: `evi_${n}`, student: 'stu_1', groups: [] });
      journey.does('SECOND_FACTOR.GIVEN', { evidence: `evi_f${n}` });
      journey.does('VERIFY.REFUSED', { evidence: `evi_f${n}`, reason: 'second-factor' });
    };
    for (let n = 1; n <= policy.verification.maxFailures; n++) {
      guess(n);
      if (n < policy.verification.maxFailures) journey.does('IDENTITY.DENIED', {});
    }
    expect(journey.refused('SECOND_FACTOR.GIVEN', { evidence: 'evi_more' }).code).toBe('verify/paused');
    journey.does('IDENTITY.DENIED', {});
    const again = { method: 'capture-code', input: 'scan', evidence: 'evi_again' } as const;
    expect(journey.refused('VERIFY.STARTED', again).code).toBe('verify/paused');
  });

  it('consent is taken only from who has confirmed to be the student', () => {
    const [{ purpose, version } = { purpose: 'face-check', version: '' } as const] = jiangsu.notices.consents;
    const journey = new TestJourney(jiangsu).until('verify.confirm');
    expect(journey.refused('CONSENT.GIVEN', { purpose, version }).code).toBe('event/not-now');
  });

  it('a deadline to replace a picture is never later than the campaign', () => {
    const journey = new TestJourney(xinhua).until('review');
    journey.does('RESET', { level: 'school', reasons: ['other'], deadline: campaignEnd(xinhua) + 30 * DAY });
    expect(journey.context.reset?.deadline).toBe(campaignEnd(xinhua) - 1);
  });

  it('a reset after the last opening gives until the campaign ends', () => {
    const journey = new TestJourney(jiangsu).until('publish');
    journey.goTo(Date.parse('2026-04-25T10:00:00+08:00'));
    journey.does('RESET', { level: 'school', reasons: ['other'], deadline: null });
    expect(journey.context.reset?.deadline).toBe(campaignEnd(jiangsu) - 1);
    expect(journey.does('SHOOT.AGAIN', {}).progress).toBe('shoot.ready');
  });

  it('a replacement cannot be taken back to outlive its deadline', () => {
    const journey = new TestJourney(xinhua).until('review');
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] }).until('review');
    expect(journey.refused('REVIEW.WITHDRAWN', {}).code).toBe('review/withdraw-not-offered');
  });

  it('what had to be retouched does not come back as it was', () => {
    const journey = new TestJourney(xinhua).until('review');
    const original = journey.context.submission?.hash ?? '';
    journey.does('RETOUCH.REQUESTED', { photo: journey.submitted });
    journey.does('RETOUCH.DONE', { photo: journey.submitted, retouched: 'pho_mended', hash: 'e'.repeat(64) });
    journey.does('REVIEW.REJECTED', { photo: 'pho_mended', reasons: ['blurred'] }).until('shoot.making');
    journey.does('PHOTO.MADE', {
      photo: journey.context.shot?.photo ?? '',
      made: 'pho_back',
      hash: original,
    });
    expect(journey.context.lastFailures).toEqual(['same-picture']);
  });

  it('a picture to be replaced is not handed out', () => {
    const policy = variant(jiangsu, 'early-download', { review: { downloadFrom: 'upload' } });
    const journey = new TestJourney(policy).until('review').does('DOWNLOAD.REQUESTED', {});
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] });
    expect(journey.refused('DOWNLOAD.REQUESTED', {}).code).toBe('download/not-ready');
  });
});
