import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { EVERY_STATE, inState } from '../testing/every-state.ts';
import { TestJourney } from '../testing/test-journey.ts';

describe('withdrawal of consent', () => {
  it.each(EVERY_STATE)('closes and erases from %s', (state) => {
    const journey = inState(state).does('CONSENT.WITHDRAWN', {});
    expect([journey.progress, journey.where('consent')]).toEqual(['closed', 'withdrawn']);
    expect(journey.context.closed).toEqual({ reason: 'withdrawn', at: journey.context.now });
    expect(journey.effects).toContainEqual({ type: 'erase', scope: 'all' });
    expect(journey.effects).toContainEqual({
      type: 'record-consent',
      purpose: 'all',
      given: false,
      version: null,
    });
    expect(journey.context.shot).toBeNull();
    // Once is enough, and nothing else is possible.
    expect(journey.refused('CONSENT.WITHDRAWN', {}).code).toBe('event/not-now');
    expect(journey.refused('CONSENT.GIVEN', { purpose: 'certificate', version: '2026-04' }).code).toBe(
      'journey/closed',
    );
    expect(journey.does('ERASURE.DONE', {}).where('consent')).toBe('erased');
  });

  it('is possible at night and after the campaign', () => {
    const journey = new TestJourney(jiangsu)
      .until('done')
      .wait(150 * 86_400_000)
      .does('CONSENT.WITHDRAWN', {});
    expect(journey.effects.slice(-2)).toEqual([
      { type: 'record-consent', purpose: 'all', given: false, version: null },
      { type: 'erase', scope: 'all' },
    ]);
  });

  it('is possible after the journey was closed for another reason, and then erases everything', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('CAMPAIGN.ENDED', {});
    expect(journey.refused('ERASURE.DONE', {}).code).toBe('event/stale-result');
    journey.does('CONSENT.WITHDRAWN', {});
    expect(journey.context.closed?.reason).toBe('withdrawn');
    expect(journey.effects).toContainEqual({ type: 'erase', scope: 'all' });
    expect(journey.does('ERASURE.DONE', {}).where('consent')).toBe('erased');
  });

  it('takes no results any more, of whatever was under way', () => {
    const stale: [string, (j: TestJourney) => { code: string }][] = [
      [
        'verify.checking',
        (j) => j.refused('VERIFY.MATCHED', { evidence: 'evi_1', student: 'stu_1', groups: [] }),
      ],
      ['shoot.inspecting', (j) => j.refused('INSPECTION.DONE', { photo: 'pho_2', failures: [] })],
      ['upload', (j) => j.refused('UPLOAD.STORED', { photo: 'pho_2' })],
    ];
    for (const [state, late] of stale) {
      const journey = inState(state).does('CONSENT.WITHDRAWN', {});
      expect(late(journey).code).toMatch(/^event\/(stale-result|not-now)$/);
    }
  });

  it('is told to people when the registry was faster', () => {
    const journey = new TestJourney(xinhua).until('publish.queued').does('CONSENT.WITHDRAWN', {});
    journey.does('PUBLISH.ONLINE', { photo: journey.submitted });
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'published-after-withdrawal' }]);
  });

  it('is not reopened by staff', () => {
    const journey = new TestJourney(jiangsu).until('review').does('CONSENT.WITHDRAWN', {});
    expect(journey.refused('RESET', { level: 'school', reasons: ['other'], deadline: null }).code).toBe(
      'journey/closed',
    );
  });
});

describe('erasure', () => {
  it('is done only where something was to be erased', () => {
    for (const state of ['verify.start', 'draft', 'done']) {
      expect(inState(state).refused('ERASURE.DONE', {}).code).toBe('event/stale-result');
    }
  });
});
