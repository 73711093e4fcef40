import { describe, expect, it } from 'vitest';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum } from '../testing/test-policies.ts';

/** A policy under which nobody may give another's phone. */
const given = () => {
  const journey = new TestJourney(codeAndAlbum).until('verify.phone');
  return journey.does('PHONE.GIVEN', { phone: 'tel_1', foreign: false });
};

describe('a phone that may not be shared', () => {
  it('is checked before the student goes on', () => {
    const journey = given();
    expect(journey.progress).toBe('verify.checkingPhone');
    expect(journey.effects).toEqual([{ type: 'check-phone', phone: 'tel_1' }]);
    journey.does('PHONE.CHECKED', { phone: 'tel_1', outcome: 'free' });
    expect([journey.progress, journey.context.identity.phone]).toEqual(['verify.confirm', 'tel_1']);
  });

  it('of another student is refused, and another one can be given', () => {
    const journey = given().does('PHONE.CHECKED', { phone: 'tel_1', outcome: 'in-use' });
    expect(journey.progress).toBe('verify.phone');
    expect(journey.context.identity).toMatchObject({ phone: null, refusal: 'phone-in-use', failures: 1 });
    journey.does('PHONE.GIVEN', { phone: 'tel_2', foreign: false });
    expect(journey.refused('PHONE.CHECKED', { phone: 'tel_1', outcome: 'free' }).code).toBe(
      'event/stale-result',
    );
    journey.does('PHONE.CHECKED', { phone: 'tel_2', outcome: 'free' });
    expect(journey.progress).toBe('verify.confirm');
  });

  it('cannot be found out by trying', () => {
    const journey = given().does('PHONE.CHECKED', { phone: 'tel_1', outcome: 'in-use' });
    journey.does('PHONE.GIVEN', { phone: 'tel_2', foreign: false });
    journey.does('PHONE.CHECKED', { phone: 'tel_2', outcome: 'in-use' });
    const refusal = journey.refused('PHONE.GIVEN', { phone: 'tel_3', foreign: false });
    expect(refusal).toEqual({
      code: 'verify/paused',
      retryAt: journey.at + codeAndAlbum.verification.pauseMs,
    });
  });

  it('that could not be checked is not held against the student', () => {
    const journey = given().does('PHONE.CHECKED', { phone: 'tel_1', outcome: 'unavailable' });
    expect(journey.context.identity).toMatchObject({ refusal: 'unavailable', failures: 0 });
    expect(journey.progress).toBe('verify.phone');
  });
});
