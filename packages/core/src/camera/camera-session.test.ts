import { describe, expect, it } from 'vitest';
import { SessionBench } from './testing/session-bench.ts';

describe('a camera session', () => {
  it('takes the best frame after holding still and hands over the photo', async () => {
    const bench = new SessionBench({ holdStillMs: 1000 });
    expect(bench.view).toMatchObject({ status: 'idle', buttons: ['START', 'CANCEL'] });
    await bench.send('START');
    expect(bench.view).toMatchObject({ status: 'searching', guided: true });
    await bench.frames('not-ready', 300);
    await bench.frames('ready', 600, { quality: (ms) => (ms === 300 ? 9 : 5) });
    expect(bench.view).toMatchObject({ status: 'holding', progress: 0.5 });
    await bench.frames('ready', 500);
    expect(bench.view).toMatchObject({ status: 'preview', photo: { photo: 'photo-1' } });
    expect(bench.camera.calls).toEqual([
      'permission',
      'open null',
      'devices',
      'capture frame-7',
      'close rear',
    ]);
    await bench.send('ACCEPT');
    expect(bench.session.getSnapshot()).toMatchObject({
      status: 'done',
      output: { outcome: 'accepted', shutter: 'auto', facing: 'rear', photo: { photo: 'photo-1' } },
    });
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
});
