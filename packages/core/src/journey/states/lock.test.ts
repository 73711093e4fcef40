import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';

const photo = { photo: 'pho_x', hash: 'c'.repeat(64), source: 'rear-camera' } as const;
const { livenessBeforeLock, qualityBeforeLock, qualityLockMs } = jiangsu.attempts;
const YEARS = 10 * 366 * 86_400_000;

function failed(kind: 'liveness' | 'quality', times: number, policy = jiangsu): TestJourney {
  const journey = new TestJourney(policy).until('shoot');
  for (let i = 0; i < times; i++) journey.fails(kind);
  return journey;
}

describe('the lock after repeated liveness failures (documents 001–003)', () => {
  it('comes with the last of them', () => {
    expect(failed('liveness', livenessBeforeLock - 1).where('permit')).toBe('cooldown');
    const journey = failed('liveness', livenessBeforeLock);
    expect(journey.where('permit')).toBe('lock');
    expect(journey.context).toMatchObject({ lock: { reason: 'liveness', until: null }, cooldown: null });
    expect(journey.refused('SHOOT.TAKEN', photo)).toEqual({ code: 'shoot/locked' });
  });

  it('counts them also when pictures pass in between', () => {
    const journey = failed('liveness', livenessBeforeLock - 1).shoots();
    journey.does('SHOOT.AGAIN', {}).shoots({ code: 'blink', kind: 'liveness' });
    expect(journey.where('permit')).toBe('lock');
  });

  it('is ended by staff only, and attempts count again from zero', () => {
    const journey = failed('liveness', livenessBeforeLock);
    for (const ms of [0, qualityLockMs, 86_400_000]) {
      expect(journey.wait(ms).send('TICK', {}).accepted).toBe(false);
      expect(journey.where('permit')).toBe('lock');
    }
    journey.goTo(journey.context.now).does('STAFF.UNLOCKED', {});
    expect(journey.where('permit')).toBe('open');
    expect(journey.context.attempts).toEqual({ inARow: 0, liveness: 0, quality: 0, authenticity: 0 });
    expect(journey.effects).toEqual([{ type: 'notify', about: 'photo-status', what: 'unlocked' }]);
    for (let i = 1; i < livenessBeforeLock; i++) journey.fails('liveness');
    expect(journey.where('permit')).toBe('cooldown');
    expect(journey.fails('liveness').where('permit')).toBe('lock');
  });

  it('is not ended by any clock', () => {
    const journey = failed('liveness', livenessBeforeLock);
    expect(journey.wait(YEARS).tick().accepted).toBe(true);
    // The campaign is over, and the lock still stands.
    expect(journey.progress).toBe('closed');
    expect(journey.context.lock).toEqual({ reason: 'liveness', until: null });
  });

  it('is ended only by the staff the policy names', () => {
    const journey = failed('liveness', livenessBeforeLock);
    expect(journey.refused('STAFF.UNLOCKED', { by: { role: 'staff', id: 'acc_1' } } as object).code).toBe(
      'staff/level-not-allowed',
    );
    journey.does('STAFF.UNLOCKED', { by: { role: 'staff', id: 'acc_1', level: 'college' } } as object);
    expect(journey.where('permit')).toBe('open');
  });
});

describe('the lock after repeated other failures', () => {
  it('ends by itself at its exact time', () => {
    const journey = failed('quality', qualityBeforeLock);
    const until = journey.at + qualityLockMs;
    expect(journey.context.lock).toEqual({ reason: 'quality', until });
    expect(journey.refused('SHOOT.TAKEN', photo)).toEqual({ code: 'shoot/locked-until', retryAt: until });
    expect(journey.goTo(until - 1).refused('SHOOT.TAKEN', photo).code).toBe('shoot/locked-until');
    expect(journey.goTo(until).does('SHOOT.TAKEN', photo).where('permit')).toBe('open');
    expect(journey.context.attempts).toMatchObject({ inARow: 0, quality: 0 });
  });

  it('keeps the count of liveness failures', () => {
    const journey = failed('liveness', livenessBeforeLock - 1);
    for (let i = 0; i < qualityBeforeLock; i++) journey.fails('quality');
    expect(journey.context.lock?.reason).toBe('quality');
    journey.wait(qualityLockMs).tick();
    expect(journey.context.attempts).toMatchObject({ liveness: livenessBeforeLock - 1, quality: 0 });
  });

  it('does not come while pictures pass in between', () => {
    const journey = failed('quality', qualityBeforeLock - 1).shoots();
    journey.does('SHOOT.AGAIN', {}).fails('quality');
    expect(journey.context.lock).toBeNull();
  });

  it('can be ended by staff before its time', () => {
    const journey = failed('quality', qualityBeforeLock).does('STAFF.UNLOCKED', {});
    expect(journey.does('SHOOT.TAKEN', photo).progress).toBe('shoot.preview');
  });
});

describe('the lock for pictures that are not genuine (documents 001, 002: 翻拍, 美颜)', () => {
  it('comes by the inspection at once, until staff unlock', () => {
    const journey = new TestJourney(jiangsu).until('shoot').fails('authenticity');
    expect(journey.context.lock).toEqual({ reason: 'authenticity', until: null });
  });

  it('weighs more than what else failed', () => {
    const journey = new TestJourney(xinhua).until('shoot');
    journey.shoots({ code: 'eyes-open', kind: 'quality' }, { code: 'recaptured', kind: 'authenticity' });
    expect(journey.context.attempts).toMatchObject({ authenticity: 1, quality: 0 });
  });

  it('comes by staff, from every permit', () => {
    for (const journey of [
      new TestJourney(jiangsu).until('review'),
      new TestJourney(jiangsu).until('shoot').shoots({ code: 'eyes-open', kind: 'quality' }),
      failed('quality', qualityBeforeLock),
    ]) {
      journey.does('STAFF.LOCKED', { reason: 'recaptured' });
      expect(journey.context).toMatchObject({ lock: { reason: 'staff', until: null }, cooldown: null });
      expect(journey.where('permit')).toBe('lock');
    }
  });

  it('finds a picture in preview, which can then only be dropped', () => {
    const journey = new TestJourney(jiangsu)
      .until('shoot.preview')
      .does('STAFF.LOCKED', { reason: 'retouched' });
    expect(journey.refused('SHOOT.ACCEPTED', { photo: journey.context.shot?.photo ?? '' }).code).toBe(
      'shoot/locked',
    );
    expect(journey.does('SHOOT.RETAKEN', {}).progress).toBe('shoot.ready');
  });

  it('finds a picture in inspection, whose verdict still counts', () => {
    const journey = new TestJourney(jiangsu)
      .until('shoot.inspecting')
      .does('STAFF.LOCKED', { reason: 'retouched' });
    journey.shoots({ code: 'blink', kind: 'liveness' });
    expect(journey.context).toMatchObject({
      attempts: { liveness: 1 },
      lock: { reason: 'staff' },
      cooldown: null,
    });
  });
});

describe('during a lock', () => {
  it('drafts can be used, uploaded and deleted', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('SHOOT.AGAIN', {}).shoots();
    journey.does('SHOOT.AGAIN', {}).fails('authenticity');
    const [first = '', second = ''] = journey.draftPhotos;
    journey.wait(86_400_000).does('DRAFT.DELETED', { photo: first });
    journey.does('DRAFT.CHOSEN', { photo: second }).until('review');
    expect([journey.progress, journey.where('permit')]).toEqual(['review.pending', 'lock']);
  });

  it('a reset does not end it', () => {
    const journey = new TestJourney(jiangsu).until('review').does('STAFF.LOCKED', { reason: 'recaptured' });
    journey.does('RESET', { level: 'college', reasons: ['recaptured'], deadline: null });
    expect([journey.progress, journey.where('permit')]).toEqual(['reset', 'lock']);
    expect(journey.refused('SHOOT.AGAIN', {}).code).toBe('shoot/locked');
    expect(journey.does('STAFF.UNLOCKED', {}).until('shoot').progress).toBe('shoot.ready');
  });

  it('nothing is unlocked that is not locked', () => {
    expect(new TestJourney(jiangsu).until('shoot').refused('STAFF.UNLOCKED', {}).code).toBe(
      'lock/not-locked',
    );
  });
});
