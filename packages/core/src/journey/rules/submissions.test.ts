import { describe, expect, it } from 'vitest';
import { createJourneyEngine } from '../../engine/create-journey-engine.ts';
import { EN } from '../../messages/en/texts-en.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { view } from '../../view/view.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { variant } from '../testing/test-policies.ts';

const twice = variant(jiangsu, 'two-submissions', {
  attempts: { maxSubmissions: 2 },
  review: { withdrawWhilePending: true },
});
const reset: FieldsOf<'RESET'> = { level: 'school', reasons: ['other'], deadline: null };

const rejected = (journey: TestJourney): TestJourney =>
  journey.until('review').does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] });
const look = (journey: TestJourney) => view(journey.envelope, twice, EN, { at: journey.at });

describe('a limit of submissions', () => {
  it('lets nobody take back the last one', () => {
    const journey = new TestJourney(twice).until('review').does('REVIEW.WITHDRAWN', {}).until('review');
    expect(journey.refused('REVIEW.WITHDRAWN', {}).code).toBe('review/no-submission-left');
    const button = look(journey).buttons.find(({ name }) => name === 'withdraw-review');
    expect(button).toMatchObject({ enabled: false, reason: { code: 'review/no-submission-left' } });
    // What is under review is not lost by it.
    expect(journey.until('done').progress).toBe('done');
  });

  it('is never used up by a reset, however often staff take a picture back', () => {
    const journey = new TestJourney(twice);
    for (let i = 1; i <= 4; i++) {
      journey.until('review').does('RESET', reset);
      expect(look(journey).tries.submissions?.left).toBe(Math.max(1, 2 - i));
    }
    expect(journey.until('done').context.uploads).toBe(5);
  });

  it('is not raised by a reset that leaves something, nor twice by two', () => {
    const journey = new TestJourney(twice).until('review').does('RESET', reset).does('RESET', reset);
    expect(look(journey).tries.submissions?.left).toBe(1);
    journey.until('review').does('RESET', reset).does('RESET', reset);
    expect(look(journey).tries.submissions?.left).toBe(1);
  });

  it('that is used up by a rejection is told, and staff can grant one more', () => {
    const journey = rejected(rejected(new TestJourney(twice)));
    const shown = look(journey).notices.find(({ kind }) => kind === 'no-submission-left');
    expect(shown?.text).toMatch(/no upload/i);
    expect(shown?.support?.phones).toEqual(['025-00000000']);
    journey.until('draft');
    expect(journey.refused('UPLOAD.CONFIRMED', { photo: journey.draftPhotos[0] ?? '' }).code).toBe(
      'upload/limit-reached',
    );
    journey.does('RESET', reset);
    expect(look(journey).notices.map(({ kind }) => kind)).not.toContain('no-submission-left');
    expect(journey.until('done').progress).toBe('done');
  });

  it('that leaves nothing without a picture under review, as a stored journey may have it, is raised too', () => {
    const journey = new TestJourney(twice).until('draft');
    const { snapshot } = journey.envelope;
    const context = { ...snapshot.context, uploads: 2 };
    journey.envelope = { ...journey.envelope, snapshot: { ...snapshot, context } };
    expect(look(journey).notices.map(({ kind }) => kind)).toContain('no-submission-left');
    expect(journey.does('RESET', reset).until('done').progress).toBe('done');
  });

  it('is no matter where there is none', () => {
    const journey = rejected(rejected(rejected(new TestJourney(jiangsu))));
    expect(createJourneyEngine(jiangsu).allowed(journey.envelope, journey.at)).toContain('SHOOT.AGAIN');
    expect(view(journey.envelope, jiangsu, EN, { at: journey.at }).tries.submissions).toBeNull();
  });
});
