import { describe, expect, it } from 'vitest';
import { SessionBench, settled } from './testing/session-bench.ts';

async function live(...args: ConstructorParameters<typeof SessionBench>): Promise<SessionBench> {
  const bench = new SessionBench(...args);
  await bench.send('START');
  expect(bench.view.status).toBe('searching');
  return bench;
}

const captures = (bench: SessionBench): string[] =>
  bench.camera.calls.filter((call) => call.startsWith('capture'));

describe('taking the picture', () => {
  it('takes the best frame after holding still and hands over the photo', async () => {
    const bench = await live({ holdStillMs: 1000 });
    await bench.frames('not-ready', 300);
    await bench.frames('ready', 600, { quality: (ms) => (ms === 300 ? 9 : 5) });
    expect(bench.view).toMatchObject({ status: 'holding', progress: 0.5 });
    await bench.frames('ready', 500);
    expect(bench.view).toMatchObject({ status: 'preview', shutter: 'auto', photo: { photo: 'photo-1' } });
    expect(bench.camera.calls).toEqual([
      'permission',
      'open null',
      'devices',
      'capture frame-7',
      'close rear',
    ]);
    await bench.send('ACCEPT');
    const snapshot = bench.session.getSnapshot();
    expect([snapshot.status, snapshot.output]).toEqual([
      'done',
      {
        outcome: 'accepted',
        shutter: 'auto',
        facing: 'rear',
        photo: { photo: 'photo-1', width: 1280, height: 720 },
      },
    ]);
    expect(bench.view).toMatchObject({ status: 'done', buttons: [] });
    expect([...bench.camera.photos]).toEqual(['photo-1']);
    expect(bench.emitted.map(({ type }) => type)).toEqual([
      'camera.opened',
      'camera.capturing',
      'camera.captured',
      'camera.accepted',
    ]);
    expect(bench.camera).toMatchObject({ openNow: 0, subscribers: 0, overlaps: 0 });
    expect(bench.guidance.running).toBe(0);
  });

  it('shows hints while the person takes their place and none while they hold still', async () => {
    const bench = await live({ hintHoldMs: 300, hintEscalateMs: 2000 });
    await bench.frames('not-ready', 200, { hint: 'come-closer' });
    expect(bench.view).toMatchObject({ status: 'searching', hint: 'come-closer', hintEscalated: false });
    await bench.frames('not-ready', 200, { hint: 'too-dark' });
    expect(bench.view.hint).toBe('come-closer');
    await bench.frames('not-ready', 2500, { hint: 'too-dark' });
    expect(bench.view).toMatchObject({ hint: 'too-dark', hintEscalated: true });
    await bench.frames('ready', 100);
    expect(bench.view).toMatchObject({ status: 'holding', hint: null, hintEscalated: false });
  });

  it('forgives a short lapse and starts anew after a long one', async () => {
    const bench = await live({ holdStillMs: 1000, graceMs: 300 });
    await bench.frames('ready', 700);
    await bench.frames('not-ready', 200);
    expect(bench.view).toMatchObject({ status: 'holding', progress: 0.6 });
    await bench.frames('ready', 100);
    await bench.frames('not-ready', 500);
    expect(bench.view).toMatchObject({ status: 'searching', progress: 0 });
    await bench.frames('ready', 1000);
    expect(captures(bench)).toEqual([]);
    await bench.frames('ready', 100);
    expect(captures(bench)).toHaveLength(1);
  });

  it('counts down where asked to, and stops counting when the person moves', async () => {
    const bench = await live({ holdStillMs: 500, graceMs: 200, countdownSeconds: 3 });
    await bench.frames('ready', 600);
    expect(bench.view).toMatchObject({ status: 'countdown', countdown: 3, progress: 1 });
    await bench.frames('ready', 1000);
    expect(bench.view).toMatchObject({ status: 'countdown', countdown: 2 });
    await bench.frames('not-ready', 400);
    expect(bench.view).toMatchObject({ status: 'searching', countdown: null });
    await bench.frames('ready', 600);
    expect(bench.view.countdown).toBe(3);
    await bench.frames('ready', 2900);
    expect(bench.view).toMatchObject({ status: 'countdown', countdown: 1 });
    expect(captures(bench)).toEqual([]);
    await bench.frames('ready', 200);
    expect(bench.view).toMatchObject({ status: 'preview', shutter: 'auto' });
  });

  it('never shoots by itself where the person presses the shutter', async () => {
    const bench = await live({ shutter: 'manual', holdStillMs: 300 });
    await bench.frames('ready', 3000);
    expect(bench.view).toMatchObject({ status: 'holding', progress: 1, buttons: ['SHOOT', 'CANCEL'] });
    await bench.send('SHOOT');
    expect(bench.view).toMatchObject({ status: 'preview', shutter: 'manual' });
    // The frames of the window are equal: the last one is nearest to the finger.
    expect(captures(bench)).toEqual(['capture frame-30']);
  });

  it('takes a picture at the moment of the shutter when no frame was ready', async () => {
    const bench = await live({ shutter: 'both' });
    await bench.frames('not-ready', 300);
    await bench.send('SHOOT');
    expect(captures(bench)).toEqual(['capture null']);
  });

  it('has no shutter where the picture is taken by itself, unless no frames come', async () => {
    const bench = await live({ shutter: 'auto', guidanceStartMs: 5000, stallMs: 1000 });
    expect(bench.view.buttons).toEqual(['CANCEL']);
    bench.clock.increment(5000);
    expect(bench.view).toMatchObject({ guided: false, buttons: ['SHOOT', 'CANCEL'] });
    await bench.frames('ready', 300);
    expect(bench.view).toMatchObject({ status: 'holding', guided: true, buttons: ['CANCEL'] });
    bench.clock.increment(1000);
    expect(bench.view).toMatchObject({ status: 'searching', guided: false, buttons: ['SHOOT', 'CANCEL'] });
    await bench.send('SHOOT');
    expect(captures(bench)).toEqual(['capture null']);
  });

  it('has only the shutter on a host without guidance', async () => {
    const bench = await live({ shutter: 'auto' }, {}, false);
    expect(bench.view).toMatchObject({ guided: false, error: null, buttons: ['SHOOT', 'CANCEL'] });
    expect(bench.emitted.at(-1)).toEqual({ type: 'camera.guidance-stopped', code: null });
    await bench.send('SHOOT', 'ACCEPT');
    expect(bench.session.getSnapshot().output).toMatchObject({ outcome: 'accepted', shutter: 'manual' });
  });

  it('forgets the holding when the phone is turned', async () => {
    const bench = await live({ holdStillMs: 1000 });
    await bench.frames('ready', 900);
    bench.camera.page({ type: 'orientation', orientation: 'landscape' });
    expect(bench.view).toMatchObject({ status: 'searching', progress: 0, orientation: 'landscape' });
    await bench.frames('ready', 1000);
    expect(captures(bench)).toEqual([]);
  });

  it('a retake discards the picture and needs a whole new holding', async () => {
    const bench = await live({ holdStillMs: 500 });
    await bench.frames('ready', 600);
    expect(bench.view.buttons).toEqual(['ACCEPT', 'RETAKE', 'CANCEL']);
    await bench.send('RETAKE');
    expect(bench.view).toMatchObject({ status: 'searching', photo: null, shutter: null, progress: 0 });
    expect(bench.camera.photos.size).toBe(0);
    expect(bench.emitted).toContainEqual({ type: 'camera.retaken', photo: 'photo-1' });
    await bench.frames('ready', 500);
    expect(captures(bench)).toHaveLength(1);
    await bench.frames('ready', 100);
    expect(captures(bench)).toHaveLength(2);
    await bench.send('ACCEPT');
    expect([...bench.camera.photos]).toEqual(['photo-2']);
  });

  it('takes one picture however often the shutter is pressed', async () => {
    const bench = await live({}, { answers: 'at-once' });
    for (let press = 0; press < 5; press += 1) bench.session.send({ type: 'SHOOT' });
    await settled();
    expect(captures(bench)).toHaveLength(1);
  });
});
