import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { addWorkingDays } from '../../policy/working-days.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum } from '../testing/test-policies.ts';

const uploading = (): TestJourney => new TestJourney(jiangsu).until('upload');

describe('handing in', () => {
  it('stores the picture and queues it for review, due by working days', () => {
    const journey = uploading();
    const photo = journey.context.chosen ?? '';
    journey.does('UPLOAD.STORED', { photo });
    const dueAt = addWorkingDays(jiangsu, journey.at, jiangsu.review.dueWorkingDays);
    expect(journey.progress).toBe('review.pending');
    expect(journey.effects).toEqual([{ type: 'queue-review', photo, dueAt }]);
    expect(journey.context).toMatchObject({ uploads: 1, submission: { photo, dueAt, approvedAt: null } });
  });

  it('that fails leads back to the draft box, where nothing is lost and nothing is paid again', () => {
    const journey = uploading();
    const photo = journey.context.chosen ?? '';
    journey.does('UPLOAD.FAILED', { photo, reason: 'service/unreachable' });
    expect(journey.context).toMatchObject({
      chosen: null,
      lastFailures: ['service/unreachable'],
      uploads: 0,
    });
    journey.does('UPLOAD.CONFIRMED', { photo });
    expect([journey.progress, journey.context.lastFailures]).toEqual(['upload', []]);
  });

  it('takes no answer about another picture', () => {
    expect(uploading().refused('UPLOAD.STORED', { photo: 'pho_old' }).code).toBe('event/stale-result');
    expect(uploading().refused('UPLOAD.FAILED', { photo: 'pho_old', reason: 'x' }).code).toBe(
      'event/stale-result',
    );
  });

  it('is possible only as often as the policy says', () => {
    const journey = new TestJourney(codeAndAlbum).until('review');
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] }).until('draft');
    expect(journey.refused('UPLOAD.CONFIRMED', { photo: journey.draftPhotos[0] ?? '' }).code).toBe(
      'upload/limit-reached',
    );
  });
});

describe('the same picture again', () => {
  /** Rejected, and another picture with the same content made of the next shot. */
  function again(forbid: 'RESET' | 'REVIEW.REJECTED'): TestJourney {
    const journey = new TestJourney(jiangsu).until('review');
    const hash = journey.context.submission?.hash ?? '';
    if (forbid === 'RESET') journey.does('RESET', { level: 'school', reasons: ['other'], deadline: null });
    else journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] });
    journey
      .until('shoot.making')
      .does('PHOTO.MADE', { photo: journey.context.shot?.photo ?? '', made: 'pho_again', hash });
    return journey;
  }

  it.each(['RESET', 'REVIEW.REJECTED'] as const)(
    'does not enter the box after %s, whatever it is called',
    (forbid) => {
      const journey = again(forbid);
      expect(journey.progress).toBe('shoot.ready');
      expect(journey.context.lastFailures).toEqual(['same-picture']);
      expect(journey.draftPhotos).not.toContain('pho_again');
      expect(journey.effects).toContainEqual({ type: 'release-photo', photo: 'pho_again' });
    },
  );

  it('leaves the box with a rejection, and its twins with it', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('SHOOT.AGAIN', {}).until('shoot.making');
    const [{ photo = '', hash = '' } = {}] = journey.context.drafts;
    journey
      .does('PHOTO.MADE', { photo: journey.context.shot?.photo ?? '', made: 'pho_twin', hash })
      .until('draft');
    journey.does('UPLOAD.CONFIRMED', { photo }).until('review');
    journey.does('REVIEW.REJECTED', { photo, reasons: ['blurred'] });
    expect(journey.draftPhotos).toEqual([]);
  });
});
