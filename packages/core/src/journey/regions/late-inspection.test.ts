import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';

const DAY = 86_400_000;
const reset: FieldsOf<'RESET'> = { level: 'school', reasons: ['other'], deadline: null };
const forged = [{ code: 'recaptured', kind: 'authenticity' as const }];
const lifeless = [{ code: 'blink', kind: 'liveness' as const }];

/** Handed in, then another one being inspected: not of the good way, but it happens. */
function inspecting(): TestJourney {
  return new TestJourney(jiangsu).until('review').does('RESET', reset).until('shoot.inspecting');
}

describe('the result of an inspection that a reset came before', () => {
  it.each(['reset', 'shoot.ready', 'shoot.preview', 'shoot.inspecting', 'draft', 'review'])(
    'locks for a picture that is not genuine, in %s',
    (state) => {
      const journey = inspecting();
      const photo = journey.context.shot?.photo ?? '';
      journey.does('RESET', reset).until(state);
      const { progress, context } = journey;
      journey.does('INSPECTION.DONE', { photo, failures: forged });
      expect(journey.context.lock).toEqual({ reason: 'authenticity', until: null });
      expect(journey.progress).toBe(progress);
      expect(journey.context.shot).toEqual(context.shot);
      expect(journey.context.drafts).toEqual(context.drafts);
      // It counts once.
      expect(journey.refused('INSPECTION.DONE', { photo, failures: forged }).code).toBe('event/stale-result');
    },
  );

  it('counts for a lifeless one', () => {
    const journey = inspecting();
    const photo = journey.context.shot?.photo ?? '';
    journey.does('RESET', reset).does('INSPECTION.DONE', { photo, failures: lifeless });
    expect(journey.context.attempts.liveness).toBe(1);
    expect(journey.where('permit')).toBe('cooldown');
  });

  it('makes a lock that ends by itself one that does not', () => {
    const journey = inspecting();
    const photo = journey.context.shot?.photo ?? '';
    journey.does('RESET', reset);
    for (let i = 0; i < jiangsu.attempts.qualityBeforeLock; i++) journey.fails('quality');
    expect(journey.context.lock?.until).not.toBeNull();
    journey.does('INSPECTION.DONE', { photo, failures: forged });
    expect(journey.context.lock).toEqual({ reason: 'authenticity', until: null });
  });

  it('never shortens a cooldown', () => {
    const journey = inspecting();
    const photo = journey.context.shot?.photo ?? '';
    journey.does('RESET', reset).until('shoot.inspecting');
    const own = journey.context.shot?.photo ?? '';
    journey.does('INSPECTION.DONE', { photo: own, failures: [{ code: 'eyes-open', kind: 'quality' }] });
    const until = journey.context.cooldown?.until ?? 0;
    journey.does('INSPECTION.DONE', { photo, failures: lifeless });
    expect(journey.context.cooldown?.until).toBeGreaterThanOrEqual(until);
    expect(journey.context.attempts.liveness).toBe(1);
  });

  it.each([
    ['a good one', []],
    ['a poor one', [{ code: 'eyes-open', kind: 'quality' as const }]],
  ])('is no matter for %s', (_, failures) => {
    const journey = inspecting();
    const photo = journey.context.shot?.photo ?? '';
    journey.does('RESET', reset);
    expect(journey.refused('INSPECTION.DONE', { photo, failures }).code).toBe('event/stale-result');
  });

  it('is not taken once consent was withdrawn', () => {
    const journey = inspecting();
    const photo = journey.context.shot?.photo ?? '';
    journey.does('RESET', reset).does('CONSENT.WITHDRAWN', {});
    expect(journey.refused('INSPECTION.DONE', { photo, failures: forged }).code).toBe('event/stale-result');
  });

  it('counts also when a deadline closed the journey in between', () => {
    const journey = new TestJourney(jiangsu).until('review');
    journey.does('RESET', { ...reset, deadline: journey.at + DAY }).until('shoot.inspecting');
    const photo = journey.context.shot?.photo ?? '';
    journey.wait(DAY + 1).tick();
    expect(journey.context.closed?.reason).toBe('deadline');
    journey.does('INSPECTION.DONE', { photo, failures: forged });
    journey.does('RESET', reset);
    expect(journey.context.lock?.reason).toBe('authenticity');
  });
});
