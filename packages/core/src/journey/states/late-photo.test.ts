import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { inState } from '../testing/every-state.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';

const hash = 'e'.repeat(64);
const reset: FieldsOf<'RESET'> = { level: 'school', reasons: ['other'], deadline: null };

describe('a picture that was made for nobody any more', () => {
  const making = (): TestJourney => inState('reset').until('shoot.making');

  it('is released when staff reset the journey meanwhile', () => {
    const journey = making();
    const photo = journey.context.shot?.photo ?? '';
    journey.does('RESET', reset).does('PHOTO.MADE', { photo, made: 'pho_late', hash });
    expect(journey.effects).toEqual([{ type: 'release-photo', photo: 'pho_late' }]);
    expect(journey.progress).toBe('reset');
    expect(journey.context.shot).toBeNull();
  });

  it('is released when the deadline passed or consent was withdrawn', () => {
    const late = inState('reset').does('RESET', { ...reset, deadline: making().at + 60_000_000 });
    const photo = late.until('shoot.making').context.shot?.photo ?? '';
    late
      .goTo(late.context.reset?.deadline ?? 0)
      .wait(1)
      .tick();
    expect(late.progress).toBe('closed');
    late.does('PHOTO.MADE', { photo, made: 'pho_late', hash });
    expect(late.effects).toEqual([{ type: 'release-photo', photo: 'pho_late' }]);

    const withdrawn = making().does('CONSENT.WITHDRAWN', {});
    withdrawn.does('PHOTO.MADE', { photo, made: 'pho_late', hash });
    expect(withdrawn.effects).toEqual([{ type: 'release-photo', photo: 'pho_late' }]);
  });

  it('is released while the next one is being made, which goes on', () => {
    const journey = making();
    const first = journey.context.shot?.photo ?? '';
    journey.does('RESET', reset).until('shoot.making');
    const { shot } = journey.context;
    journey.does('PHOTO.MADE', { photo: first, made: 'pho_late', hash });
    expect(journey.effects).toEqual([{ type: 'release-photo', photo: 'pho_late' }]);
    expect(journey.context.shot).toEqual(shot);
    expect(journey.progress).toBe('shoot.making');
  });

  it('is kept, and the news refused, when it is the one in hand, in the box or handed in', () => {
    const journey = new TestJourney(jiangsu).until('shoot.inspecting');
    const made = journey.context.shot?.photo ?? '';
    for (const state of ['shoot.inspecting', 'draft', 'review', 'done']) {
      journey.until(state);
      expect(journey.refused('PHOTO.MADE', { photo: 'pho_raw', made, hash }).code).toBe('event/stale-result');
    }
  });
});
