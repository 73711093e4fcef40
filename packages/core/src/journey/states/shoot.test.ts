import { describe, expect, it } from 'vitest';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import type { EventOf } from '../events.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { variant } from '../testing/test-policies.ts';

type Source = EventOf<'SHOOT.TAKEN'>['source'];
const hash = 'a'.repeat(64);
const anyCamera = variant(jiangsu, 'any-camera', { shooting: { camera: 'any' } });

/** Ready to shoot with a mode. */
function ready(policy: CapturePolicy, mode: 'live' | 'album'): TestJourney {
  const journey = new TestJourney(policy);
  if (policy.shooting.modes.length > 1) journey.until('requirements.mode').does('MODE.CHOSEN', { mode });
  return journey.until('shoot.ready');
}

describe('where a picture may come from', () => {
  it.each<[string, CapturePolicy, 'live' | 'album', Record<Source, boolean>]>([
    [
      'only the rear camera (documents 001–003)',
      jiangsu,
      'live',
      { 'rear-camera': true, 'front-camera': false, 'unknown-camera': false, album: false },
    ],
    [
      'any camera, live',
      anyCamera,
      'live',
      { 'rear-camera': true, 'front-camera': true, 'unknown-camera': true, album: false },
    ],
    [
      'the album, as chosen (document 004)',
      xinhua,
      'album',
      { 'rear-camera': false, 'front-camera': false, 'unknown-camera': false, album: true },
    ],
  ])('%s', (_, policy, mode, allowed) => {
    for (const source of Object.keys(allowed) as Source[]) {
      const journey = ready(policy, mode);
      const result = journey.send('SHOOT.TAKEN', { photo: 'pho_1', hash, source });
      expect([source, result.accepted || result.code]).toEqual([
        source,
        allowed[source] || 'shoot/source-not-allowed',
      ]);
    }
  });
});

describe('from the shutter to the draft box', () => {
  it('preview, making, inspection, draft', () => {
    const journey = new TestJourney(jiangsu).until('shoot.ready');
    journey.does('SHOOT.TAKEN', { photo: 'pho_raw', hash, source: 'rear-camera' });
    expect(journey.progress).toBe('shoot.preview');
    expect(journey.effects).toEqual([]);
    journey.does('SHOOT.ACCEPTED', { photo: 'pho_raw' });
    expect(journey.effects).toEqual([{ type: 'make-photo', photo: 'pho_raw', specification: 'deliverable' }]);
    journey.does('PHOTO.MADE', { photo: 'pho_raw', made: 'pho_made', hash: 'b'.repeat(64) });
    expect(journey.effects).toEqual([{ type: 'inspect-photo', photo: 'pho_made', mode: 'live' }]);
    journey.wait(5000).does('INSPECTION.DONE', { photo: 'pho_made', failures: [] });
    expect(journey.progress).toBe('draft');
    expect(journey.context).toMatchObject({
      shot: null,
      drafts: [{ photo: 'pho_made', hash: 'b'.repeat(64), storedAt: journey.at }],
    });
  });

  it('a preview that is not liked is taken again and its picture released', () => {
    const journey = new TestJourney(jiangsu).until('shoot.preview');
    const photo = journey.context.shot?.photo ?? '';
    journey.does('SHOOT.RETAKEN', {});
    expect(journey.progress).toBe('shoot.ready');
    expect(journey.effects).toEqual([{ type: 'release-photo', photo }]);
  });

  it('a picture that cannot be made because the service failed costs no attempt and says why', () => {
    const journey = new TestJourney(jiangsu).until('shoot.making');
    const reason = 'service/unreachable';
    journey.does('PHOTO.NOT_MADE', { photo: journey.context.shot?.photo ?? '', reason, kind: 'system' });
    expect(journey.progress).toBe('shoot.ready');
    expect(journey.context).toMatchObject({ lastFailures: [reason], cooldown: null, shot: null });
    expect(journey.context.attempts.inARow).toBe(0);
    expect(journey.effectTypes).toEqual(['release-photo']);
  });

  it('an inspection that did not come about costs no attempt either', () => {
    const journey = new TestJourney(jiangsu).until('shoot.inspecting');
    journey.does('PHOTO.NOT_MADE', {
      photo: journey.context.shot?.photo ?? '',
      reason: 'service/unreachable',
      kind: 'system',
    });
    expect(journey.progress).toBe('shoot.ready');
    expect(journey.where('permit')).toBe('open');
  });

  it('a picture that fails goes, and its failures are shown until the next one', () => {
    const journey = new TestJourney(jiangsu).until('shoot');
    journey.shoots({ code: 'eyes-open', kind: 'quality' }, { code: 'mouth-closed', kind: 'quality' });
    expect(journey.progress).toBe('shoot.ready');
    expect(journey.context.lastFailures).toEqual(['eyes-open', 'mouth-closed']);
    expect(journey.effectTypes).toEqual(['release-photo']);
    expect(
      journey.goTo(journey.context.cooldown?.until ?? 0).until('shoot.preview').context.lastFailures,
    ).toEqual([]);
  });

  it('the same picture handed in twice is one draft, and stays when it fails the second time', () => {
    const journey = ready(xinhua, 'album').until('draft');
    const [photo = ''] = journey.draftPhotos;
    for (const failures of [[], [{ code: 'eyes-open', kind: 'quality' as const }]]) {
      journey.does('SHOOT.AGAIN', {}).until('shoot.making');
      journey.does('PHOTO.MADE', { photo: journey.context.shot?.photo ?? '', made: photo, hash });
      journey.does('INSPECTION.DONE', { photo, failures });
      expect(journey.draftPhotos).toEqual([photo]);
      expect(journey.effectTypes).not.toContain('release-photo');
      if (journey.progress !== 'draft') journey.does('DRAFT.CHOSEN', { photo });
    }
  });

  it.each([
    [
      'a preview that is gone',
      'shoot.preview',
      (j: TestJourney) => j.refused('SHOOT.ACCEPTED', { photo: 'pho_old' }),
    ],
    [
      'a picture not made of another one',
      'shoot.making',
      (j: TestJourney) =>
        j.refused('PHOTO.NOT_MADE', { photo: 'pho_old', reason: 'crop/no-solution', kind: 'photo' }),
    ],
    [
      'the verdict on another one',
      'shoot.inspecting',
      (j: TestJourney) => j.refused('INSPECTION.DONE', { photo: 'pho_old', failures: [] }),
    ],
  ])('refuses %s', (_, state, act) => {
    expect(act(new TestJourney(jiangsu).until(state)).code).toBe('event/stale-result');
  });
});
