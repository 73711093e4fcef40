import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { inState } from '../testing/every-state.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';

const reset: FieldsOf<'RESET'> = { level: 'school', reasons: ['other'], deadline: null };
const released = (journey: TestJourney): string[] =>
  journey.effects.flatMap((effect) => (effect.type === 'release-photo' ? [effect.photo] : []));

describe('a picture that was replaced is not kept', () => {
  it('when it was retouched', () => {
    const journey = inState('review.retouch');
    const photo = journey.submitted;
    journey.does('RETOUCH.DONE', { photo, retouched: 'pho_mended', hash: 'e'.repeat(64) });
    expect(released(journey)).toEqual([photo]);
  });

  it('but it is when it keeps its name', () => {
    const journey = inState('review.retouch');
    const photo = journey.submitted;
    journey.does('RETOUCH.DONE', { photo, retouched: photo, hash: 'e'.repeat(64) });
    expect(released(journey)).toEqual([]);
  });

  it.each(['RESET', 'REVIEW.REJECTED'] as const)('once another one is handed in after %s', (type) => {
    const journey = new TestJourney(jiangsu).until('review');
    const photo = journey.submitted;
    if (type === 'RESET') journey.does(type, reset);
    else journey.does(type, { photo, reasons: ['blurred'] });
    // Until then it can be shown with the reasons.
    expect(released(journey)).toEqual([]);
    journey.until('upload').does('UPLOAD.STORED', { photo: journey.context.chosen ?? '' });
    expect(released(journey)).toEqual([photo]);
  });

  it('unless staff locked the account, which may be because of it', () => {
    const journey = inState('reset').until('draft').does('STAFF.LOCKED', { reason: 'recaptured' });
    journey.until('upload').does('UPLOAD.STORED', { photo: journey.context.chosen ?? '' });
    expect(released(journey)).toEqual([]);
  });

  it('with its twins in the box', () => {
    const journey = new TestJourney(jiangsu).until('draft');
    const [first] = journey.context.drafts;
    const twin = { photo: 'pho_twin', hash: first?.hash ?? '', storedAt: journey.at };
    const { snapshot } = journey.until('review').envelope;
    const context = { ...snapshot.context, drafts: [...snapshot.context.drafts, twin] };
    journey.envelope = { ...journey.envelope, snapshot: { ...snapshot, context } };
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['blurred'] });
    expect(released(journey)).toEqual(['pho_twin']);
  });

  it('but a draft taken back by the student is', () => {
    const journey = new TestJourney(xinhua).until('review').does('REVIEW.WITHDRAWN', {});
    expect(released(journey)).toEqual([]);
    expect(journey.context.drafts).toHaveLength(1);
    expect(released(journey.until('review'))).toEqual([]);
  });
});
