import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum, plain } from '../testing/test-policies.ts';

const { school, cautions, consents } = jiangsu.notices;

describe('school notice and cautions', () => {
  it('are read in their version, with the time, and ticked', () => {
    const journey = new TestJourney(jiangsu).until('notice.school');
    expect(journey.refused('NOTICE.READ', { version: 'old' }).code).toBe('notice/version-outdated');
    journey.does('NOTICE.READ', { version: school.version });
    expect(journey.context.notices.school).toEqual({ version: school.version, at: journey.at });
    expect(journey.refused('CAUTIONS.READ', { version: cautions.version, ticked: false }).code).toBe(
      'notice/must-tick',
    );
    expect(journey.refused('CAUTIONS.READ', { version: 'old', ticked: true }).code).toBe(
      'notice/version-outdated',
    );
    journey.wait(1000).does('CAUTIONS.READ', { version: cautions.version, ticked: true });
    expect(journey.context.notices.cautionsAt).toBe(journey.at);
  });

  it('come one after the other', () => {
    const journey = new TestJourney(jiangsu).until('notice.school');
    expect(journey.refused('CAUTIONS.READ', { version: cautions.version, ticked: true }).code).toBe(
      'event/not-now',
    );
  });
});

describe('consents', () => {
  it('are asked for one by one, each with a receipt', () => {
    const journey = new TestJourney(jiangsu).until('notice.consents');
    for (const { purpose, version } of consents) {
      expect(journey.progress).toBe('notice.consents');
      journey.does('CONSENT.GIVEN', { purpose, version });
      expect(journey.effects).toEqual([{ type: 'record-consent', purpose, given: true, version }]);
    }
    expect(journey.progress).toBe('notice.notifications');
    expect(journey.where('consent')).toBe('given');
  });

  it('to what is not required may be refused', () => {
    const journey = new TestJourney(jiangsu).until('notice.consents');
    journey.does('CONSENT.REFUSED', { purpose: 'employment-platform' });
    journey.until('notice.notifications');
    expect(journey.where('consent')).toBe('given');
    expect(journey.context.consents['employment-platform']).toMatchObject({ given: false });
  });

  it('to what is required lead to the alternative when refused, and back when given after all', () => {
    const journey = new TestJourney(jiangsu).until('notice.consents');
    journey.does('CONSENT.REFUSED', { purpose: 'face-check' });
    expect(journey.progress).toBe('notice.alternative');
    expect(journey.where('consent')).toBe('refused');
    expect(journey.effects).toEqual([
      { type: 'record-consent', purpose: 'face-check', given: false, version: null },
    ]);
    expect(journey.refused('SHOOT.AGAIN', {}).code).toBe('event/not-now');
    journey.does('CONSENT.GIVEN', { purpose: 'face-check', version: school.version });
    expect(journey.progress).toBe('notice.consents');
    expect(journey.where('consent')).toBe('pending');
    expect(journey.until('shoot').progress).toBe('shoot.ready');
  });

  it.each([
    [
      'a purpose nobody asks for',
      xinhua,
      { purpose: 'employment-platform', version: '2026-03' },
      'consent/not-asked',
    ],
    ['an old version', jiangsu, { purpose: 'face-check', version: 'old' }, 'consent/version-outdated'],
  ] as const)('refuse %s', (_, policy, fields, code) => {
    expect(new TestJourney(policy).until('notice.consents').refused('CONSENT.GIVEN', fields).code).toBe(code);
  });

  it('cannot be refused later where the journey rests on them: that is a withdrawal', () => {
    const journey = new TestJourney(jiangsu).until('draft');
    expect(journey.refused('CONSENT.REFUSED', { purpose: 'certificate' }).code).toBe('consent/required');
    expect(journey.does('CONSENT.REFUSED', { purpose: 'employment-platform' }).progress).toBe('draft');
  });

  it('may be given and refused at night: they are a right, not a step', () => {
    const journey = new TestJourney(jiangsu).until('notice.consents').wait(12 * 3_600_000);
    journey.does('CONSENT.REFUSED', { purpose: 'face-check' });
    expect(journey.progress).toBe('notice.alternative');
  });
});

describe('notifications', () => {
  it('are chosen, none is required', () => {
    const journey = new TestJourney(jiangsu).until('notice.notifications');
    journey.does('NOTIFICATIONS.CHOSEN', { photoStatus: true, paymentResult: false });
    expect(journey.context.notices.notifications).toEqual({ photoStatus: true, paymentResult: false });
    expect(journey.progress).toBe('requirements.video');
  });

  it('that the policy does not have are refused', () => {
    const journey = new TestJourney(codeAndAlbum).until('notice.notifications');
    expect(journey.refused('NOTIFICATIONS.CHOSEN', { photoStatus: true, paymentResult: true }).code).toBe(
      'notifications/not-offered',
    );
  });

  it('are skipped where there are none', () => {
    const journey = new TestJourney(plain).until('notice.cautions');
    journey.does('CAUTIONS.READ', { version: plain.notices.cautions.version, ticked: true });
    expect(journey.progress).toBe('requirements.video');
  });

  it('are followed by the payment where that comes before the capture', () => {
    const journey = new TestJourney(xinhua).until('notice.notifications');
    journey.does('NOTIFICATIONS.CHOSEN', { photoStatus: true, paymentResult: true });
    expect(journey.progress).toBe('pay');
  });
});
