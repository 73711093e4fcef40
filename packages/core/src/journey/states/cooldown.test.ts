import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';

const { cooldownsMs } = jiangsu.attempts;
const poor = { code: 'eyes-open', kind: 'quality' } as const;
const photo = { photo: 'pho_x', hash: 'c'.repeat(64), source: 'rear-camera' } as const;

describe('the pause after a failed inspection (documents 001–003)', () => {
  it('gets longer with each failure in a row, and the last length repeats', () => {
    const journey = new TestJourney(jiangsu).until('shoot');
    const lengths = [0, 1, 2, 3].map(() => {
      journey.shoots(poor);
      const length = (journey.context.cooldown?.until ?? 0) - journey.at;
      journey.wait(length);
      return length;
    });
    expect(lengths).toEqual([...cooldownsMs, cooldownsMs.at(-1)]);
  });

  it('keeps the student from shooting until its exact time', () => {
    const journey = new TestJourney(jiangsu).until('shoot').shoots(poor);
    const until = journey.at + (cooldownsMs[0] ?? 0);
    expect(journey.where('permit')).toBe('cooldown');
    expect(journey.engine.nextDeadline(journey.envelope)).toBe(until);
    expect(journey.refused('SHOOT.TAKEN', photo)).toEqual({ code: 'shoot/cooldown', retryAt: until });
    expect(journey.goTo(until - 1).refused('SHOOT.TAKEN', photo).code).toBe('shoot/cooldown');
    // Nobody has to send a TICK first.
    expect(journey.goTo(until).does('SHOOT.TAKEN', photo).where('permit')).toBe('open');
  });

  it('ends by a TICK, once', () => {
    const journey = new TestJourney(jiangsu)
      .until('shoot')
      .shoots(poor)
      .wait(cooldownsMs[0] ?? 0);
    expect(journey.tick().accepted).toBe(true);
    expect(journey.context.cooldown).toBeNull();
    expect(journey.refused('TICK', {}).code).toBe('event/not-now');
  });

  it('begins anew after a picture that passes', () => {
    const journey = new TestJourney(jiangsu).until('shoot').fails('quality').fails('quality').shoots();
    journey.does('SHOOT.AGAIN', {}).shoots(poor);
    expect((journey.context.cooldown?.until ?? 0) - journey.at).toBe(cooldownsMs[0]);
  });

  it('leaves the draft box and the upload open', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('SHOOT.AGAIN', {}).shoots(poor);
    const [draft = ''] = journey.draftPhotos;
    expect(journey.refused('SHOOT.TAKEN', photo).code).toBe('shoot/cooldown');
    journey.does('DRAFT.CHOSEN', { photo: draft }).does('UPLOAD.CONFIRMED', { photo: draft });
    expect([journey.progress, journey.where('permit')]).toEqual(['pay', 'cooldown']);
  });

  it('keeps a student in the draft box from going back to shooting', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('SHOOT.AGAIN', {}).shoots(poor);
    journey.does('DRAFT.CHOSEN', { photo: journey.draftPhotos[0] ?? '' });
    expect(journey.refused('SHOOT.AGAIN', {}).code).toBe('shoot/cooldown');
  });

  it('is none where the policy has none (document 004)', () => {
    const journey = new TestJourney(xinhua).until('shoot').shoots(poor);
    expect(journey.where('permit')).toBe('open');
    expect(journey.context.attempts).toMatchObject({ inARow: 1, quality: 1 });
    expect(journey.does('SHOOT.TAKEN', { ...photo, source: 'album' }).progress).toBe('shoot.preview');
  });

  it('does not end because the clock goes back and forth', () => {
    const journey = new TestJourney(jiangsu).until('shoot').shoots(poor);
    const now = journey.at;
    for (const at of [0, now - 1, now, now + 1, 5]) {
      expect(journey.goTo(at).refused('SHOOT.TAKEN', photo).code).toBe('shoot/cooldown');
    }
  });
});
