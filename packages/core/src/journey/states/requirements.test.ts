import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum, variant } from '../testing/test-policies.ts';

const { version, durationMs } = jiangsu.shooting.video!;
const SECOND = 1000;

const beforeVideo = (): TestJourney => new TestJourney(jiangsu).until('requirements.video');
const started = (): TestJourney => beforeVideo().does('VIDEO.STARTED', { version });

/** Watches in steps of some seconds, in real time. */
function watch(journey: TestJourney, from: number, to: number, step = 10 * SECOND): TestJourney {
  for (let at = from; at < to; at += step) {
    const end = Math.min(at + step, to);
    journey.wait(end - at).does('VIDEO.PLAYED', { from: at, to: end });
  }
  return journey;
}

describe('the requirement video (documents 001–003: seen in full before the camera)', () => {
  it('is watched in stretches and finished', () => {
    const journey = watch(started(), 0, durationMs).does('VIDEO.FINISHED', {});
    expect(journey.progress).toBe('shoot.ready');
    expect(journey.context.video).toMatchObject({ watched: [[0, durationMs]], finishedAt: journey.at });
  });

  it('may be watched twice over, in part', () => {
    const journey = watch(watch(started(), 0, 60 * SECOND), 20 * SECOND, durationMs);
    expect(journey.context.video?.watched).toEqual([[0, durationMs]]);
    expect(journey.does('VIDEO.FINISHED', {}).progress).toBe('shoot.ready');
  });

  it('goes on where it was left, also the next day', () => {
    const journey = watch(started(), 0, 40 * SECOND).wait(24 * 3_600_000);
    journey.does('VIDEO.STARTED', { version });
    expect(watch(journey, 40 * SECOND, durationMs).does('VIDEO.FINISHED', {}).progress).toBe('shoot.ready');
  });

  it('forgives a player that reports with small gaps', () => {
    const journey = started();
    for (let at = 0; at < durationMs; at += 5 * SECOND) {
      journey.wait(5 * SECOND).does('VIDEO.PLAYED', { from: at + 1500, to: at + 5 * SECOND });
    }
    expect(journey.context.video?.watched).toHaveLength(1);
    expect(journey.does('VIDEO.FINISHED', {}).progress).toBe('shoot.ready');
  });

  it.each([
    [
      'before it began',
      0,
      (j: TestJourney) => j.refused('VIDEO.PLAYED', { from: 0, to: 1 }),
      'video/not-started',
    ],
    [
      'the end before the beginning',
      0,
      (j: TestJourney) => j.refused('VIDEO.FINISHED', {}),
      'video/not-started',
    ],
    [
      'another version',
      0,
      (j: TestJourney) => j.refused('VIDEO.STARTED', { version: 'x' }),
      'video/version-outdated',
    ],
  ])('refuses %s', (_, __, act, code) => {
    expect(act(beforeVideo()).code).toBe(code);
  });

  it('refuses who seeks ahead', () => {
    const journey = watch(started(), 0, 20 * SECOND).wait(60 * SECOND);
    expect(journey.refused('VIDEO.PLAYED', { from: 60 * SECOND, to: 90 * SECOND }).code).toBe(
      'video/skipped-ahead',
    );
    expect(journey.refused('VIDEO.PLAYED', { from: 20 * SECOND, to: durationMs + 9 * SECOND }).code).toBe(
      'video/skipped-ahead',
    );
  });

  it('refuses more video than time has passed', () => {
    const journey = started().wait(10 * SECOND);
    expect(journey.refused('VIDEO.PLAYED', { from: 0, to: 60 * SECOND }).code).toBe('video/too-fast');
  });

  it('refuses hops of the tolerated two seconds that add up, also after a pause', () => {
    for (const journey of [
      started(),
      started()
        .wait(3_600 * SECOND)
        .does('VIDEO.STARTED', { version }),
    ]) {
      journey.does('VIDEO.PLAYED', { from: 0, to: 2 * SECOND });
      expect(journey.refused('VIDEO.PLAYED', { from: 2 * SECOND, to: 4 * SECOND }).code).toBe(
        'video/too-fast',
      );
    }
  });

  it('does not give the tolerance anew each time the video is started again', () => {
    const journey = started().does('VIDEO.PLAYED', { from: 0, to: 2 * SECOND });
    journey.does('VIDEO.STARTED', { version });
    expect(journey.refused('VIDEO.PLAYED', { from: 2 * SECOND, to: 4 * SECOND }).code).toBe('video/too-fast');
  });

  it('refuses an end that comes before all was seen', () => {
    const journey = watch(started(), 0, durationMs - 10 * SECOND).wait(60 * SECOND);
    expect(journey.refused('VIDEO.FINISHED', {}).code).toBe('video/incomplete');
  });

  it('refuses an end sooner than the video is long, and says when', () => {
    // Up to the tolerance ahead of time, and up to the tolerance before the end.
    const journey = started().wait(durationMs - 4 * SECOND);
    journey.does('VIDEO.PLAYED', { from: 0, to: durationMs - 2 * SECOND });
    const { code, retryAt } = journey.refused('VIDEO.FINISHED', {});
    expect(code).toBe('video/too-fast');
    expect(journey.goTo(retryAt ?? 0).does('VIDEO.FINISHED', {}).progress).toBe('shoot.ready');
  });

  it('is to be remembered by account once it was seen, where the policy says so', () => {
    const journey = watch(started(), 0, durationMs).does('VIDEO.FINISHED', {});
    expect(journey.effects).toEqual([{ type: 'remember-video', version }]);

    const bySession = variant(jiangsu, 'video-by-session', {
      shooting: { video: { ...jiangsu.shooting.video!, rememberedBy: 'session' } },
    });
    expect(new TestJourney(bySession).until('shoot').effects).toEqual([]);
  });

  it('is remembered by account: another session need not watch again', () => {
    const journey = beforeVideo().does('VIDEO.REMEMBERED', { version });
    expect(journey.progress).toBe('shoot.ready');
    expect(beforeVideo().refused('VIDEO.REMEMBERED', { version: 'old' }).code).toBe('video/version-outdated');
  });

  it('is not remembered where each session must watch', () => {
    const policy = variant(jiangsu, 'by-session', {
      shooting: { video: { ...jiangsu.shooting.video!, rememberedBy: 'session' } },
    });
    const journey = new TestJourney(policy).until('requirements.video');
    expect(journey.refused('VIDEO.REMEMBERED', { version }).code).toBe('video/version-outdated');
  });

  it('was already remembered before the student came to it', () => {
    const journey = new TestJourney(jiangsu)
      .does('VIDEO.REMEMBERED', { version })
      .until('notice.notifications');
    journey.does('NOTIFICATIONS.CHOSEN', { photoStatus: false, paymentResult: false });
    expect(journey.progress).toBe('shoot.ready');
  });

  it('is not there where the policy has none (document 004)', () => {
    const journey = new TestJourney(xinhua).until('requirements.mode').does('MODE.CHOSEN', { mode: 'album' });
    expect(journey.progress).toBe('shoot.ready');
  });
});

describe('the way the photo is taken', () => {
  it('is chosen where there are several, and needs the video only where the policy says', () => {
    const journey = new TestJourney(codeAndAlbum).until('requirements.mode');
    expect(journey.does('MODE.CHOSEN', { mode: 'live' }).progress).toBe('requirements.video');
    expect(journey.does('MODE.CHOSEN', { mode: 'album' }).progress).toBe('shoot.ready');
    expect(journey.does('MODE.CHOSEN', { mode: 'live' }).progress).toBe('requirements.video');
  });

  it('that is not offered is refused', () => {
    expect(beforeVideo().refused('MODE.CHOSEN', { mode: 'album' }).code).toBe('shoot/mode-not-offered');
  });
});
