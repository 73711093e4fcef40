import { describe, expect, it } from 'vitest';
import { CAMERA_ERRORS, CameraError, type CameraErrorCode, isCameraErrorCode } from './camera-errors.ts';
import { FakeCamera } from './testing/fake-camera.ts';
import { SessionBench, settled } from './testing/session-bench.ts';

/** A session whose camera is being opened. */
async function opening(): Promise<SessionBench> {
  const bench = new SessionBench({ openTimeoutMs: 5000, captureTimeoutMs: 4000 }, { answers: 'by-hand' });
  await bench.send('START');
  bench.camera.answer('permission');
  await settled();
  return bench;
}

async function live(): Promise<SessionBench> {
  const bench = await opening();
  for (const call of ['open', 'devices'] as const) {
    bench.camera.answer(call);
    await settled();
  }
  expect(bench.view.status).toBe('searching');
  return bench;
}

async function capturing(): Promise<SessionBench> {
  const bench = await live();
  await bench.send('SHOOT');
  expect(bench.view.status).toBe('capturing');
  return bench;
}

const ways: Readonly<Record<CameraErrorCode, () => Promise<SessionBench>>> = {
  'camera/denied': () => refusedAtOpening('camera/denied'),
  'camera/denied-by-system': () => refusedAtOpening('camera/denied-by-system'),
  'camera/not-found': () => refusedAtOpening('camera/not-found'),
  'camera/in-use': () => refusedAtOpening('camera/in-use'),
  'camera/unsupported': () => refusedAtOpening('camera/unsupported'),
  'camera/failed': () => refusedAtOpening('camera/failed'),
  'camera/open-timeout': async () => {
    const bench = await opening();
    bench.clock.increment(5000);
    return bench;
  },
  'camera/no-answer': async () => {
    const bench = new SessionBench({ askTimeoutMs: 6000 }, { permission: 'prompt', answers: 'by-hand' });
    await bench.send('START');
    bench.camera.answer('permission');
    await settled();
    bench.clock.increment(6000);
    return bench;
  },
  'camera/no-rear': async () => {
    const bench = new SessionBench({}, { devices: [{ listed: { deviceId: 'f', facingModes: ['user'] } }] });
    await bench.send('START');
    return bench;
  },
  'camera/lost': async () => {
    const bench = await live();
    bench.camera.lose();
    return bench;
  },
  'camera/capture-failed': async () => {
    const bench = await capturing();
    bench.camera.refuse('capture', 'camera/capture-failed');
    return bench;
  },
  'camera/capture-timeout': async () => {
    const bench = await capturing();
    bench.clock.increment(4000);
    return bench;
  },
  'camera/guidance-failed': async () => {
    const bench = await live();
    bench.guidance.fail();
    return bench;
  },
};

async function refusedAtOpening(code: CameraErrorCode): Promise<SessionBench> {
  const bench = await opening();
  bench.camera.refuse('open', code);
  return bench;
}

const codes = Object.keys(ways).filter(isCameraErrorCode);
const refusals = codes.filter((code) => code !== 'camera/guidance-failed');

describe('refusals', () => {
  it.each(refusals)('%s waits in its state for RETRY, with the camera off', async (code) => {
    const bench = await ways[code]();
    await settled();
    const { state, advice, retryable } = CAMERA_ERRORS[code];
    expect(bench.view).toMatchObject({
      status: state,
      error: { code, advice, retryable },
      buttons: ['RETRY', 'CANCEL'],
      camera: null,
      photo: null,
    });
    expect(bench.emitted.at(-1)).toEqual({ type: 'camera.refused', code });
    expect(bench.camera).toMatchObject({ openNow: 0, subscribers: 0 });
    expect(bench.guidance.running).toBe(0);
    await bench.send('START', 'SHOOT', 'ACCEPT', 'RETAKE', 'SWITCH');
    expect(bench.view.status).toBe(state);
    while (bench.camera.answer()) await settled();
    await bench.send('RETRY');
    expect(bench.view).toMatchObject({ status: code === 'camera/no-rear' ? 'no-camera' : 'opening' });
  });

  it('failing guidance refuses nothing: the shutter works', async () => {
    const bench = await ways['camera/guidance-failed']();
    expect(bench.view).toMatchObject({
      status: 'searching',
      guided: false,
      error: { code: 'camera/guidance-failed', advice: 'press-shutter' },
      buttons: ['SHOOT', 'CANCEL'],
    });
    expect(bench.emitted.at(-1)).toEqual({
      type: 'camera.guidance-stopped',
      code: 'camera/guidance-failed',
    });
  });

  it('what is thrown without a code is camera/failed, when the picture is taken camera/capture-failed', async () => {
    class Broken extends FakeCamera {
      override open(): Promise<never> {
        throw new Error('at once');
      }
    }
    const bench = new SessionBench({}, new Broken());
    await bench.send('START');
    expect(bench.view.error?.code).toBe('camera/failed');

    const second = await capturing();
    second.camera.questions.pop()?.no(new Error('no code'));
    await settled();
    expect(second.view).toMatchObject({ status: 'failed', error: { code: 'camera/capture-failed' } });
  });

  it('a host that cannot tell of the page is refused, for its camera would run unseen', async () => {
    class Deaf extends FakeCamera {
      override subscribe(): never {
        throw new CameraError('camera/unsupported');
      }
    }
    const bench = new SessionBench({}, new Deaf());
    await bench.send('START');
    expect(bench.view).toMatchObject({ status: 'failed', error: { code: 'camera/unsupported' } });
    expect(bench.camera.openNow).toBe(0);
  });

  it('guidance that cannot start is guidance that failed', async () => {
    const bench = new SessionBench({ shutter: 'auto' });
    bench.guidance.start = () => {
      throw new Error('no worker');
    };
    await bench.send('START');
    expect(bench.view).toMatchObject({ status: 'searching', error: { code: 'camera/guidance-failed' } });
    await bench.send('SHOOT');
    expect(bench.view).toMatchObject({ status: 'preview', shutter: 'manual' });
  });

  it('a camera that is lost while it is being opened is not used', async () => {
    class Fleeting extends FakeCamera {
      override async open(...[request, onLost]: Parameters<FakeCamera['open']>) {
        const camera = await super.open(request, onLost);
        onLost();
        return camera;
      }
    }
    const bench = new SessionBench({}, new Fleeting());
    await bench.send('START');
    expect(bench.view).toMatchObject({ status: 'lost', error: { code: 'camera/lost' } });
    expect(bench.camera.openNow).toBe(0);
  });
});
