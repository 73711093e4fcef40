import { describe, expect, it } from 'vitest';
import { createCameraHolder } from './camera-holder.ts';
import type { CameraRequest } from './camera-port.ts';
import { FakeCamera } from './testing/fake-camera.ts';
import { settled } from './testing/session-bench.ts';

const wish = (deviceId: string | null): CameraRequest => ({ deviceId, camera: 'rear', torch: 'off' });
const waiting = { aborted: false };
const devices = ['a', 'b'].map((deviceId) => ({
  listed: { deviceId },
  running: { facingMode: 'environment' },
}));

describe('createCameraHolder', () => {
  it('waits for the answer to another question, and closes what it brings, before it asks its own', async () => {
    const camera = new FakeCamera({ devices, answers: ['open', 'close'] });
    const holder = createCameraHolder(camera);
    const first = { aborted: false };
    const a = holder.open(wish('a'), first);
    await settled();
    first.aborted = true;
    const b = holder.open(wish('b'), waiting);
    await settled();
    expect(camera.calls).toEqual(['open a']);
    camera.answer('open');
    await expect(a).rejects.toMatchObject({ code: 'camera/lost' });
    await settled();
    expect(camera.calls).toEqual(['open a', 'close a']);
    camera.answer('close');
    await settled();
    camera.answer('open');
    await expect(b).resolves.toMatchObject({ deviceId: 'b' });
    expect(camera).toMatchObject({ openNow: 1, mostOpen: 1, overlaps: 0 });
  });

  it('asks on when the other question was answered with no', async () => {
    const camera = new FakeCamera({ devices, answers: ['open'] });
    const holder = createCameraHolder(camera);
    const a = holder.open(wish('a'), waiting);
    const refused = expect(a).rejects.toMatchObject({ code: 'camera/in-use' });
    await settled();
    const b = holder.open(wish('b'), waiting);
    await settled();
    camera.refuse('open', 'camera/in-use');
    await refused;
    await settled();
    camera.answer('open');
    await expect(b).resolves.toMatchObject({ deviceId: 'b' });
  });

  it('tells of the loss of the camera that runs, not of one that was closed', async () => {
    const losses: (() => void)[] = [];
    class Forgetful extends FakeCamera {
      override open(...[request, onLost]: Parameters<FakeCamera['open']>) {
        losses.push(onLost);
        return super.open(request, onLost);
      }
    }
    const holder = createCameraHolder(new Forgetful({ devices }));
    let told = 0;
    const stop = holder.whenLost(() => {
      told += 1;
    });
    await holder.open(wish('a'), waiting);
    await holder.open(wish('b'), waiting);
    losses[0]?.();
    expect(told).toBe(0);
    losses[1]?.();
    expect(told).toBe(1);
    stop();
    losses[1]?.();
    expect(told).toBe(1);
  });

  it('has no picture without a camera', async () => {
    const holder = createCameraHolder(new FakeCamera());
    await expect(holder.capture({ frame: null }, waiting)).rejects.toMatchObject({ code: 'camera/lost' });
  });

  it('discards what it was not told to hand over, once', async () => {
    const camera = new FakeCamera();
    const holder = createCameraHolder(camera);
    await holder.open(wish(null), waiting);
    const taken = [];
    for (let i = 0; i < 3; i += 1) taken.push(await holder.capture({ frame: null }, waiting));
    holder.hand('photo-1');
    holder.discard('photo-2');
    holder.discard('photo-2');
    holder.dispose();
    await settled();
    expect([...camera.photos]).toEqual(['photo-1']);
    expect(camera.calls.filter((call) => call.startsWith('discard'))).toEqual([
      'discard photo-2',
      'discard photo-3',
    ]);
  });
});
