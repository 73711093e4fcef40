import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { inState } from '../testing/every-state.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum } from '../testing/test-policies.ts';

const evidence = { evidence: 'evi_7' };
const reset: FieldsOf<'RESET'> = { level: 'school', reasons: ['other'], deadline: null };

describe('a correction of the information (before the picture is approved)', () => {
  it.each(['draft', 'reset', 'review.retouch'])(
    'can be asked for in %s without losing the place',
    (state) => {
      const journey = inState(state).does('CORRECTION.REQUESTED', evidence);
      expect(journey.effects).toEqual([{ type: 'correct-record', ...evidence }]);
      expect(journey.progress).toBe(state);
      expect(journey.refused('CORRECTION.REQUESTED', evidence).code).toBe('review/correction-open');
      expect(journey.does('CORRECTION.DONE', { applied: true }).progress).toBe(state);
      expect(journey.refused('CORRECTION.DONE', { applied: true }).code).toBe('event/not-now');
    },
  );

  it('that is still open holds the review', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('CORRECTION.REQUESTED', evidence);
    journey.until('upload').does('UPLOAD.STORED', { photo: journey.context.chosen ?? '' });
    expect(journey.progress).toBe('review.correction');
    expect(journey.does('CORRECTION.DONE', { applied: false }).progress).toBe('review.pending');
  });

  it('that is asked for while the picture is retouched follows it', () => {
    const journey = inState('review.retouch').does('CORRECTION.REQUESTED', evidence);
    const mended = { photo: journey.submitted, retouched: 'pho_mended', hash: 'e'.repeat(64) };
    expect(journey.does('RETOUCH.DONE', mended).progress).toBe('review.correction');
  });

  it('is not lost when the picture is reset or rejected meanwhile', () => {
    const journey = inState('review.correction').does('RESET', reset);
    expect(journey.does('CORRECTION.DONE', { applied: true }).progress).toBe('reset');
  });

  it('does not keep the student from taking the picture back', () => {
    const journey = new TestJourney(xinhua).until('review').does('CORRECTION.REQUESTED', evidence);
    expect(journey.does('REVIEW.WITHDRAWN', {}).progress).toBe('draft');
    expect(journey.does('CORRECTION.DONE', { applied: true }).progress).toBe('draft');
  });

  it('is not asked for once the picture is approved, or where none is offered', () => {
    const approved = new TestJourney(jiangsu).until('publish');
    expect(approved.refused('CORRECTION.REQUESTED', evidence).code).toBe('review/already-approved');
    const journey = new TestJourney(codeAndAlbum).until('draft');
    expect(journey.refused('CORRECTION.REQUESTED', evidence).code).toBe('review/correction-not-offered');
  });
});
