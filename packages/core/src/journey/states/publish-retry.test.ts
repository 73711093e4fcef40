import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';

const reset: FieldsOf<'RESET'> = { level: 'school', reasons: ['other'], deadline: null };

function failed(policy = jiangsu): TestJourney {
  const journey = new TestJourney(policy).until('publish.queued');
  return journey.does('PUBLISH.FAILED', { photo: journey.submitted, reason: 'service/rejected' });
}

describe('a publication that failed', () => {
  it('waits for staff, who try again under a new key', () => {
    const journey = failed();
    expect(journey.progress).toBe('publish.failed');
    const keys = new Set<string>();
    for (let failures = 1; failures <= 3; failures++) {
      expect(journey.effects).toEqual([{ type: 'escalate', what: 'publish', count: failures }]);
      journey.does('PUBLISH.RETRIED', {});
      expect(journey.effects).toEqual([{ type: 'publish-photo', photo: journey.submitted }]);
      keys.add(journey.keyed[0]?.key ?? '');
      journey.does('PUBLISH.FAILED', { photo: journey.submitted, reason: 'service/rejected' });
    }
    expect(keys.size).toBe(3);
    journey.does('PUBLISH.RETRIED', {});
    expect(journey.context.lastFailures).toEqual([]);
    expect(journey.until('done').progress).toBe('done');
  });

  it('is not tried again while it is under way', () => {
    const journey = new TestJourney(jiangsu).until('publish.queued');
    expect(journey.refused('PUBLISH.RETRIED', {}).code).toBe('event/not-now');
  });

  it('is tried again when nobody has answered until it was overdue', () => {
    const journey = new TestJourney(jiangsu).until('publish.queued');
    journey.goTo(journey.context.submission?.dueAt ?? 0).tick();
    expect(journey.effects).toContainEqual({ type: 'escalate', what: 'publish' });
    journey.does('PUBLISH.RETRIED', {});
    expect(journey.effects).toEqual([{ type: 'publish-photo', photo: journey.submitted }]);
    expect(journey.progress).toBe('publish.queued');
    expect(journey.until('done').progress).toBe('done');
  });

  it('can still turn out to be online', () => {
    const journey = failed();
    expect(journey.does('PUBLISH.ONLINE', { photo: journey.submitted }).progress).toBe(
      'publish.proofreading',
    );
  });

  it('is not counted twice for one answer that comes twice', () => {
    const journey = failed();
    expect(
      journey.refused('PUBLISH.FAILED', { photo: journey.submitted, reason: 'service/rejected' }).code,
    ).toBe('event/not-now');
  });

  it('is tried again by the staff the policy names', () => {
    const journey = failed(xinhua);
    const by = (level: string) => ({ by: { role: 'staff', id: 'acc_1', level } }) as object;
    expect(journey.refused('PUBLISH.RETRIED', by('college')).code).toBe('staff/level-not-allowed');
    expect(journey.does('PUBLISH.RETRIED', by('collector')).progress).toBe('publish.queued');
  });

  it('can be taken back, and may still reach the registry', () => {
    const journey = failed();
    const photo = journey.submitted;
    expect(journey.does('RESET', reset).effectTypes).toContain('cancel-publication');
    journey.until('review').does('PUBLISH.ONLINE', { photo });
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'published-after-reset' }]);
  });

  it('is escalated once more when it takes too long', () => {
    const journey = failed();
    journey.goTo(journey.context.submission?.dueAt ?? 0).tick();
    expect(journey.effects).toContainEqual({ type: 'escalate', what: 'publish' });
    expect(journey.progress).toBe('publish.failed');
  });
});
