import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';

const reset: FieldsOf<'RESET'> = { level: 'school', reasons: ['other'], deadline: null };
const queued = (policy = jiangsu): TestJourney => new TestJourney(policy).until('publish.queued');

it('is told to staff once that a picture taken back came online all the same', () => {
  const journey = new TestJourney(jiangsu).until('publish.queued');
  const photo = journey.submitted;
  journey.does('RESET', { level: 'school', reasons: ['other'], deadline: null });
  journey.does('PUBLISH.ONLINE', { photo });
  expect(journey.effects).toEqual([{ type: 'escalate', what: 'published-after-reset' }]);
  expect(journey.refused('PUBLISH.ONLINE', { photo }).code).toBe('event/stale-result');
});

describe('a picture taken back while it is on its way to the registry', () => {
  it.each(['RESET', 'CONSENT.WITHDRAWN'] as const)('is asked back at once by %s', (type) => {
    const journey = queued();
    const photo = journey.submitted;
    if (type === 'RESET') journey.does(type, reset);
    else journey.does(type, {});
    const asked = journey.keyed.filter(({ effect }) => effect.type === 'cancel-publication');
    expect(asked.map(({ effect }) => effect)).toEqual([{ type: 'cancel-publication', photo }]);
    expect(asked[0]?.key).toMatch(/^ses_Test1234:\d+:\d+$/);
  });

  it('is asked back before everything is erased', () => {
    const types = queued().does('CONSENT.WITHDRAWN', {}).effectTypes;
    expect(types.indexOf('cancel-publication')).toBeLessThan(types.indexOf('erase'));
  });

  it.each(['RESET', 'CONSENT.WITHDRAWN'] as const)(
    'is not asked back by %s when it was never sent',
    (type) => {
      const journey = new TestJourney(jiangsu).until('review');
      if (type === 'RESET') journey.does(type, reset);
      else journey.does(type, {});
      expect(journey.effectTypes).not.toContain('cancel-publication');
    },
  );

  it('is asked back once, however often staff reset', () => {
    expect(queued().does('RESET', reset).does('RESET', reset).effectTypes).not.toContain(
      'cancel-publication',
    );
  });

  it.each(['reset', 'shoot.ready', 'review', 'publish.queued', 'done'])(
    'is for people to sort out when it comes online all the same, in %s',
    (state) => {
      const journey = queued();
      const photo = journey.submitted;
      journey.does('RESET', reset).until(state);
      const { progress } = journey;
      journey.does('PUBLISH.ONLINE', { photo });
      expect(journey.effects).toEqual([{ type: 'escalate', what: 'published-after-reset' }]);
      expect(journey.progress).toBe(progress);
      if (state === 'publish.queued') expect(journey.context.submission?.onlineAt).toBeNull();
    },
  );

  it('is for people to sort out also after a withdrawal', () => {
    const journey = queued();
    const photo = journey.submitted;
    journey.does('CONSENT.WITHDRAWN', {}).does('PUBLISH.ONLINE', { photo });
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'published-after-withdrawal' }]);
  });

  it('may fail to be published: that is what was wanted', () => {
    const journey = queued();
    const photo = journey.submitted;
    journey.does('RESET', reset).until('publish.queued');
    journey.does('PUBLISH.FAILED', { photo, reason: 'publication/cancelled' });
    expect(journey.effects).toEqual([]);
    expect(journey.context.lastFailures).toEqual([]);
    expect(journey.until('done').progress).toBe('done');
  });

  it('is remembered among the latest two', () => {
    const journey = new TestJourney(jiangsu);
    const photos: string[] = [];
    for (let i = 0; i < 3; i++) {
      journey.until('publish.queued');
      photos.push(journey.submitted);
      journey.does('RESET', reset);
    }
    expect(journey.context.takenBack).toEqual(photos.slice(1));
    expect(journey.refused('PUBLISH.ONLINE', { photo: photos[0] ?? '' }).code).toBe('event/stale-result');
  });

  it('that nobody sent stays unknown', () => {
    expect(queued(xinhua).refused('PUBLISH.ONLINE', { photo: 'pho_never' }).code).toBe('event/stale-result');
  });
});
