import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';

const DAY = 86_400_000;
const { capacity } = jiangsu.shooting.drafts;
const taken = { photo: 'pho_x', hash: 'c'.repeat(64), source: 'rear-camera' } as const;

/** A box with so many drafts. */
function box(drafts: number): TestJourney {
  const journey = new TestJourney(jiangsu).until('draft');
  while (journey.context.drafts.length < drafts) journey.does('SHOOT.AGAIN', {}).shoots();
  return journey;
}

describe('a full draft box (documents 001–003)', () => {
  it('keeps the student from shooting', () => {
    const journey = box(capacity);
    expect(journey.refused('SHOOT.AGAIN', {})).toEqual({ code: 'draft/full' });
    expect(box(capacity - 1).does('SHOOT.AGAIN', {}).progress).toBe('shoot.ready');
  });

  it('has room again when a draft is deleted or used', () => {
    const journey = box(capacity).wait(DAY);
    journey.does('DRAFT.DELETED', { photo: journey.draftPhotos[0] ?? '' }).does('SHOOT.AGAIN', {});
    expect(journey.does('SHOOT.TAKEN', taken).progress).toBe('shoot.preview');
  });
});

describe('deleting a draft', () => {
  it('is possible 24 hours after it was stored and not a millisecond sooner', () => {
    const journey = box(2);
    const [first] = journey.context.drafts;
    const retryAt = (first?.storedAt ?? 0) + DAY;
    const fields = { photo: first?.photo ?? '' };
    expect(journey.goTo(retryAt - 1).refused('DRAFT.DELETED', fields)).toEqual({
      code: 'draft/not-yet-deletable',
      retryAt,
    });
    journey.goTo(retryAt).does('DRAFT.DELETED', fields);
    expect(journey.draftPhotos).not.toContain(first?.photo);
    expect(journey.effects).toEqual([{ type: 'release-photo', photo: first?.photo }]);
  });

  it('is possible at once where the policy says so', () => {
    const journey = new TestJourney(xinhua).until('draft');
    journey.does('DRAFT.DELETED', { photo: journey.draftPhotos[0] ?? '' });
    expect(journey.draftPhotos).toEqual([]);
    expect(journey.until('shoot').progress).toBe('shoot.ready');
  });

  it.each(['pay', 'upload', 'review'])('is refused for the one that is in use in %s', (state) => {
    const journey = box(1).until(state).wait(DAY);
    expect(journey.refused('DRAFT.DELETED', { photo: journey.context.chosen ?? '' }).code).toBe(
      'draft/in-use',
    );
  });

  it('is refused for one that is not there', () => {
    expect(box(1).refused('DRAFT.DELETED', { photo: 'pho_other' }).code).toBe('draft/unknown');
  });
});

describe('choosing', () => {
  it('another draft is possible until it is uploaded', () => {
    const journey = box(2);
    const [first = '', second = ''] = journey.draftPhotos;
    journey.does('UPLOAD.CONFIRMED', { photo: second });
    expect([journey.progress, journey.context.chosen]).toEqual(['pay', second]);
    journey.does('DRAFT.CHOSEN', { photo: first });
    expect([journey.progress, journey.context.chosen]).toEqual(['draft', null]);
    journey.does('UPLOAD.CONFIRMED', { photo: first }).until('upload');
    expect(journey.effects.filter(({ type }) => type === 'store-upload')).toEqual([
      { type: 'store-upload', photo: first },
    ]);
    expect(journey.refused('DRAFT.CHOSEN', { photo: second }).code).toBe('event/not-now');
  });

  it('one that is not there is refused', () => {
    expect(box(1).refused('DRAFT.CHOSEN', { photo: 'pho_other' }).code).toBe('draft/unknown');
    expect(box(1).refused('UPLOAD.CONFIRMED', { photo: 'pho_other' }).code).toBe('draft/unknown');
  });
});
