import { describe, expect, it } from 'vitest';
import { FakeCamera, type FakeDevice } from './testing/fake-camera.ts';
import { SessionBench, settled } from './testing/session-bench.ts';

const main: FakeDevice = {
  listed: { deviceId: 'main' },
  running: { facingMode: 'environment', torch: true, autofocus: true },
};
const wide: FakeDevice = {
  listed: { deviceId: 'wide', facingModes: ['environment'] },
  running: { facingMode: 'environment', torch: false, autofocus: false },
};
const selfie: FakeDevice = { listed: { deviceId: 'selfie', facingModes: ['user'] } };

describe('opening the camera', () => {
  it.each([
    ['granted', 'opening'],
    ['prompt', 'asking'],
    ['unknown', 'asking'],
  ] as const)('with permission %s it is %s', async (permission, status) => {
    const bench = new SessionBench({}, { permission, answers: 'by-hand' });
    await bench.send('START');
    expect(bench.view.status).toBe('opening');
    expect(bench.camera.calls).toEqual(['permission']);
    bench.camera.answer('permission');
    await settled();
    expect(bench.view.status).toBe(status);
    bench.camera.answer('open');
    await settled();
    bench.camera.answer('devices');
    await settled();
    expect(bench.view).toMatchObject({
      status: 'searching',
      camera: { deviceId: 'rear', facing: 'rear', width: 1280, height: 720 },
    });
  });

  it('does not ask where the answer is known to be no', async () => {
    const bench = new SessionBench({}, { permission: 'denied' });
    await bench.send('START');
    expect(bench.view.status).toBe('denied');
    expect(bench.camera.calls).toEqual(['permission']);
  });

  it.each(['fails', 'never answers'])(
    'asks the person when the question for the permission %s',
    async (how) => {
      const bench = new SessionBench({ permissionTimeoutMs: 1000 }, { answers: 'by-hand' });
      await bench.send('START');
      if (how === 'fails') bench.camera.refuse('permission', 'camera/failed');
      else bench.clock.increment(1000);
      await settled();
      expect(bench.view.status).toBe('asking');
    },
  );

  it('does without a list of devices', async () => {
    const bench = new SessionBench({}, { answers: 'by-hand' });
    await bench.send('START');
    bench.camera.answer('permission');
    await settled();
    bench.camera.answer('open');
    await settled();
    bench.camera.refuse('devices', 'camera/failed');
    await settled();
    expect(bench.view).toMatchObject({ status: 'searching', buttons: ['SHOOT', 'CANCEL'] });
  });

  it('leaves the ultra-wide camera for the main one, and stops the one before it starts the other', async () => {
    const bench = new SessionBench(
      {},
      { devices: [wide, { ...main, listed: { deviceId: 'main', facingModes: ['environment'] } }, selfie] },
    );
    await bench.send('START');
    expect(bench.view).toMatchObject({ status: 'searching', camera: { deviceId: 'main' } });
    expect(bench.camera.calls).toEqual([
      'permission',
      'open null',
      'devices',
      'close wide',
      'open main',
      'devices',
    ]);
    expect(bench.camera).toMatchObject({ openNow: 1, mostOpen: 1, overlaps: 0 });
    expect(bench.emitted).toEqual([{ type: 'camera.opened', facing: 'rear', width: 1280, height: 720 }]);
  });

  it('refuses a device with a front camera only, and lets the same device in where any will do', async () => {
    const bench = new SessionBench({ camera: 'rear' }, { devices: [selfie] });
    await bench.send('START');
    expect(bench.view).toMatchObject({
      status: 'no-camera',
      error: { code: 'camera/no-rear', advice: 'use-phone' },
    });
    expect(bench.camera.openNow).toBe(0);
    const any = new SessionBench({ camera: 'any' }, { devices: [selfie] });
    await any.send('START');
    expect(any.view).toMatchObject({ status: 'searching', camera: { facing: 'front' } });
  });

  it('switches on request, and not to what is not there or looks forward', async () => {
    const bench = new SessionBench({}, { devices: [main, wide, selfie] });
    await bench.send('START');
    expect(bench.view).toMatchObject({ camera: { deviceId: 'main' } });
    for (const deviceId of ['selfie', 'nowhere', 'main']) {
      bench.session.send({ type: 'SWITCH', deviceId });
      await settled();
      expect(bench.view).toMatchObject({ status: 'searching', camera: { deviceId: 'main' } });
    }
    await bench.send('SWITCH');
    expect(bench.view).toMatchObject({ camera: { deviceId: 'wide' } });
    expect(bench.camera.calls.slice(-3)).toEqual(['close main', 'open wide', 'devices']);
    bench.session.send({ type: 'SWITCH', deviceId: 'main' });
    await settled();
    expect(bench.view).toMatchObject({ camera: { deviceId: 'main' } });
    expect(bench.camera).toMatchObject({ openNow: 1, mostOpen: 1, overlaps: 0 });
    expect(bench.guidance).toMatchObject({ running: 1, starts: 3 });
  });

  it('asks for the chosen camera again after a retake, and for any after a refusal', async () => {
    const bench = new SessionBench({}, { devices: [main, wide] });
    await bench.send('START', 'SWITCH', 'SHOOT', 'RETAKE');
    expect(bench.view).toMatchObject({ status: 'searching', camera: { deviceId: 'wide' } });
    bench.camera.lose();
    await settled();
    await bench.send('RETRY');
    expect(bench.view).toMatchObject({ status: 'searching', camera: { deviceId: 'main' } });
  });

  it('does not put a question again that still waits for the person', async () => {
    const camera = new FakeCamera({ permission: 'prompt', answers: 'by-hand' });
    const bench = new SessionBench({ askTimeoutMs: 5000 }, camera);
    const permission = async (): Promise<void> => {
      camera.answer('permission');
      await settled();
    };
    await bench.send('START');
    await permission();
    bench.clock.increment(5000);
    expect(bench.view).toMatchObject({ status: 'failed', error: { code: 'camera/no-answer' } });
    await bench.send('RETRY');
    await permission();
    camera.page({ type: 'hidden' });
    camera.page({ type: 'visible' });
    await permission();
    expect(bench.view.status).toBe('asking');
    expect(camera.calls.filter((call) => call.startsWith('open'))).toEqual(['open null']);
    camera.answer('open');
    await settled();
    camera.answer('devices');
    await settled();
    expect(bench.view.status).toBe('searching');
    expect(camera).toMatchObject({ openNow: 1, overlaps: 0 });
  });
});
