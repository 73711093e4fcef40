import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { inState } from '../testing/every-state.ts';
import { TestJourney } from '../testing/test-journey.ts';

const by = (level?: string) => ({ by: { role: 'staff', id: 'acc_1', ...(level && { level }) } }) as object;
const WRONG = 'staff/level-not-allowed';

describe('who of the staff may do what', () => {
  it.each(['school', 'college'] as const)('a reset by the %s is one of theirs', (level) => {
    const journey = new TestJourney(jiangsu).until('review');
    const event = { level, reasons: ['other' as const], deadline: null };
    for (const other of ['school', 'college', 'collector', undefined].filter((one) => one !== level)) {
      expect(journey.refused('RESET', { ...event, ...by(other) }).code).toBe(WRONG);
    }
    expect(journey.does('RESET', { ...event, ...by(level) }).context.reset?.level).toBe(level);
  });

  it('a lock by hand is for those who judge pictures', () => {
    const journey = new TestJourney(xinhua).until('review');
    expect(journey.refused('STAFF.LOCKED', { reason: 'recaptured', ...by('college') }).code).toBe(WRONG);
    journey.does('STAFF.LOCKED', { reason: 'recaptured', ...by('collector') });
    expect(journey.context.lock?.reason).toBe('staff');
  });

  it('a campaign is not for a college to end', () => {
    const journey = new TestJourney(jiangsu).until('draft');
    expect(journey.refused('CAMPAIGN.ENDED', by('college')).code).toBe(WRONG);
    expect(journey.refused('CAMPAIGN.ENDED', by()).code).toBe(WRONG);
    expect(journey.does('CAMPAIGN.ENDED', by('school')).progress).toBe('closed');
  });

  it('a disputed record is settled by those who review', () => {
    const journey = inState('publish.disputed');
    expect(journey.refused('PROOF.RESOLVED', by('collector')).code).toBe(WRONG);
    expect(journey.does('PROOF.RESOLVED', by('school')).progress).toBe('publish.proofreading');
  });

  it('a correction is applied by those who review', () => {
    const journey = inState('review.correction');
    expect(journey.refused('CORRECTION.DONE', { applied: true, ...by('collector') }).code).toBe(WRONG);
    expect(journey.does('CORRECTION.DONE', { applied: true, ...by('school') }).progress).toBe(
      'review.pending',
    );
  });
});
