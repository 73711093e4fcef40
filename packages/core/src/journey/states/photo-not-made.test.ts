import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { failureAnswer } from '../../service/failure-answer.ts';
import { TestJourney } from '../testing/test-journey.ts';

const { cooldownsMs, qualityBeforeLock } = jiangsu.attempts;

function notMade(journey: TestJourney, kind: 'photo' | 'system', state = 'shoot.making'): TestJourney {
  journey.until(state);
  const photo = journey.context.shot?.photo ?? '';
  return journey.does('PHOTO.NOT_MADE', { photo, reason: 'crop/no-solution', kind });
}

describe('a photo that cannot be made', () => {
  it.each(['shoot.making', 'shoot.inspecting'])('because of itself costs an attempt in %s', (state) => {
    const journey = notMade(new TestJourney(jiangsu), 'photo', state);
    expect(journey.context.attempts).toMatchObject({ inARow: 1, quality: 1 });
    expect(journey.context.cooldown).toEqual({ until: journey.at + (cooldownsMs[0] ?? 0) });
    expect(journey.context.lastFailures).toEqual(['crop/no-solution']);
  });

  it('because of itself locks like failed inspections', () => {
    const journey = new TestJourney(jiangsu);
    for (let i = 0; i < qualityBeforeLock; i++) {
      notMade(journey, 'photo').goTo(journey.context.cooldown?.until ?? journey.at);
    }
    expect(journey.context.lock?.reason).toBe('quality');
  });

  it('because of the service costs nothing', () => {
    const journey = notMade(new TestJourney(jiangsu), 'system');
    expect(journey.context.attempts.inARow).toBe(0);
    expect(journey.where('permit')).toBe('open');
    expect(journey.until('draft').progress).toBe('draft');
  });

  it('is counted also when staff locked meanwhile', () => {
    const journey = new TestJourney(jiangsu).until('shoot.making');
    journey.does('STAFF.LOCKED', { reason: 'retouched' });
    notMade(journey, 'photo');
    expect(journey.context.attempts.quality).toBe(1);
    expect(journey.context.lock?.reason).toBe('staff');
  });

  it('is never held against the student when the effect was given up', () => {
    const effect = { type: 'make-photo', photo: 'pho_1', specification: 'cn-certificate' } as const;
    expect(failureAnswer(effect, 'service/unreachable')).toMatchObject({ kind: 'system' });
  });
});
