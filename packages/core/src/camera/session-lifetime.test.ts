import { describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { cameraMachine } from './camera-machine.ts';
import { createCameraSession } from './camera-session.ts';
import { cameraSettings } from './camera-settings.ts';
import { CAMERA_STATUSES, type CameraStatus } from './camera-status.ts';
import { cameraView } from './camera-view.ts';
import { FakeCamera } from './testing/fake-camera.ts';
import { SessionBench, settled } from './testing/session-bench.ts';

/** How to bring a session into each state it can be cancelled in. */
const ways: Readonly<Partial<Record<CameraStatus, (bench: SessionBench) => Promise<void>>>> = {
  idle: async () => settled(),
  opening: (bench) => bench.send('START'),
  asking: (bench) => answering(bench, 'permission'),
  searching: (bench) => answering(bench, 'permission', 'open', 'devices'),
  holding: async (bench) => {
    await answering(bench, 'permission', 'open', 'devices');
    await bench.frames('ready', 300);
  },
  countdown: async (bench) => {
    await answering(bench, 'permission', 'open', 'devices');
    await bench.frames('ready', 2000);
  },
  capturing: async (bench) => {
    await answering(bench, 'permission', 'open', 'devices');
    await bench.send('SHOOT');
  },
  preview: async (bench) => {
    await answering(bench, 'permission', 'open', 'devices');
    await bench.send('SHOOT');
    bench.camera.answer('capture');
    await settled();
  },
  paused: async (bench) => {
    await answering(bench, 'permission', 'open', 'devices');
    bench.camera.page({ type: 'hidden' });
  },
  denied: (bench) => refused(bench, 'camera/denied'),
  'no-camera': (bench) => refused(bench, 'camera/not-found'),
  'in-use': (bench) => refused(bench, 'camera/in-use'),
  lost: async (bench) => {
    await answering(bench, 'permission', 'open', 'devices');
    bench.camera.lose();
  },
  failed: (bench) => refused(bench, 'camera/failed'),
};

async function answering(
  bench: SessionBench,
  ...calls: ('permission' | 'open' | 'devices')[]
): Promise<void> {
  await bench.send('START');
  for (const call of calls) {
    expect(bench.camera.answer(call)).toBe(true);
    await settled();
  }
}

async function refused(bench: SessionBench, code: Parameters<FakeCamera['refuse']>[1]): Promise<void> {
  await answering(bench, 'permission');
  bench.camera.refuse('open', code);
  await settled();
}

async function inState(
  status: string,
  camera = new FakeCamera({ permission: 'prompt', answers: 'by-hand' }),
) {
  const bench = new SessionBench({ holdStillMs: 1000, countdownSeconds: 5 }, camera);
  await ways[status as CameraStatus]?.(bench);
  expect(bench.view.status).toBe(status);
  return bench;
}

async function answerAll(camera: FakeCamera): Promise<void> {
  do await settled();
  while (camera.answer());
}

function expectNothingLeft(bench: SessionBench): void {
  expect(bench.camera).toMatchObject({ openNow: 0, subscribers: 0, overlaps: 0 });
  expect(bench.camera.photos.size).toBe(0);
  expect(bench.guidance.running).toBe(0);
}

describe('the end of a session', () => {
  it('can be reached from every state that is not one', () => {
    const ends: readonly string[] = ['done', 'cancelled'];
    expect(Object.keys(ways).sort()).toEqual(
      CAMERA_STATUSES.filter((status) => !ends.includes(status)).sort(),
    );
  });

  it.each(Object.keys(ways))('CANCEL in %s frees everything, also what answers later', async (status) => {
    const bench = await inState(status);
    await bench.send('CANCEL');
    expect(bench.view).toMatchObject({ status: 'cancelled', photo: null, buttons: [] });
    expect(bench.session.getSnapshot().output).toEqual({ outcome: 'cancelled' });
    expect(bench.emitted.at(-1)).toEqual({ type: 'camera.cancelled' });
    await answerAll(bench.camera);
    expectNothingLeft(bench);
  });

  it('nothing follows it', async () => {
    // XState tells developers on the console that nobody listens any more.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const bench = await inState('preview');
    await bench.send('CANCEL', 'START', 'RETRY', 'ACCEPT', 'CANCEL');
    warn.mockRestore();
    expect(bench.view).toMatchObject({ status: 'cancelled', photo: null });
    expect(bench.emitted.filter(({ type }) => type === 'camera.cancelled')).toHaveLength(1);
  });

  it.each(Object.keys(ways))('stop() in %s does too, and a second time nothing', async (status) => {
    const bench = await inState(status);
    bench.session.stop();
    bench.session.stop();
    await answerAll(bench.camera);
    expectNothingLeft(bench);
  });

  it('leaves the camera to the next session, as often as one starts', async () => {
    const camera = new FakeCamera();
    for (let mount = 0; mount < 2; mount += 1) {
      const bench = new SessionBench({}, camera);
      await bench.send('START');
      expect(bench.view.status).toBe('searching');
      expect(camera.openNow).toBe(1);
      bench.session.stop();
      await settled();
      expectNothingLeft(bench);
    }
  });

  it('a camera that cannot be closed or told does not keep it from ending', async () => {
    class Stubborn extends FakeCamera {
      override async open(...args: Parameters<FakeCamera['open']>) {
        const { track, capture } = await super.open(...args);
        return { track, capture, close: () => Promise.reject(new Error('stuck')) };
      }
      override subscribe(): () => void {
        return () => {
          throw new Error('not subscribed');
        };
      }
      override discard(): never {
        throw new Error('gone');
      }
    }
    const bench = new SessionBench({}, new Stubborn());
    await bench.send('START', 'SHOOT');
    expect(bench.view.status).toBe('preview');
    await bench.send('RETAKE', 'SHOOT', 'CANCEL');
    expect(bench.view.status).toBe('cancelled');
  });
});

describe('a page that is hidden', () => {
  it.each(['asking', 'searching', 'holding', 'countdown', 'capturing'])(
    'pauses from %s with the camera off',
    async (status) => {
      const bench = await inState(status);
      bench.camera.page({ type: 'hidden' });
      await settled();
      expect(bench.view).toMatchObject({ status: 'paused', camera: null, buttons: ['CANCEL'] });
      expect(bench.camera.openNow).toBe(0);
      expect(bench.emitted.at(-1)).toEqual({ type: 'camera.paused' });
      await answerAll(bench.camera);
      expect(bench.camera.openNow).toBe(0);
      bench.camera.page({ type: 'visible' });
      await answerAll(bench.camera);
      expect(bench.view).toMatchObject({ status: 'searching', progress: 0, countdown: null });
      expect(bench.camera).toMatchObject({ openNow: 1, mostOpen: 1, overlaps: 0 });
      expect(bench.camera.photos.size).toBe(0);
    },
  );

  it('keeps the picture that is being looked at, and does not film after a retake', async () => {
    const bench = await inState('preview');
    bench.camera.page({ type: 'hidden' });
    expect(bench.view).toMatchObject({ status: 'preview', photo: { photo: 'photo-1' } });
    await bench.send('RETAKE');
    expect(bench.view.status).toBe('paused');
    expect(bench.camera.photos.size).toBe(0);
    bench.camera.page({ type: 'visible' });
    await answerAll(bench.camera);
    expect(bench.view.status).toBe('searching');
  });
});

describe('sessions', () => {
  it('side by side know nothing of each other', async () => {
    const [a, b] = [new SessionBench({ holdStillMs: 500 }), new SessionBench({ holdStillMs: 500 })];
    await a.send('START');
    await b.send('START');
    await a.frames('ready', 600);
    expect([a.view.status, b.view.status]).toEqual(['preview', 'searching']);
    b.camera.lose();
    await settled();
    await a.send('ACCEPT');
    expect([a.view.status, b.view.status]).toEqual(['done', 'lost']);
    await b.send('RETRY', 'SHOOT', 'CANCEL');
    expect([[...a.camera.photos], [...b.camera.photos]]).toEqual([['photo-1'], []]);
  });

  it('keep only JSON, in the context and in the view', async () => {
    const bench = await inState('holding');
    const { context } = bench.session.getSnapshot();
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    expect(JSON.parse(JSON.stringify(bench.view))).toEqual(bench.view);
  });

  it('refuse settings that are wrong, naming the field', () => {
    const open = () =>
      createCameraSession({ camera: new FakeCamera() }, { holdStillMs: -1, askTimeoutMs: 0 });
    expect(open).toThrow(
      expect.objectContaining({
        code: 'input/invalid',
        details: { holdStillMs: 'must be at least 0', askTimeoutMs: 'must be at least 1' },
      }),
    );
  });

  it('without ports say that there can be no camera', async () => {
    const actor = createActor(cameraMachine, { input: cameraSettings.parse({}) }).start();
    actor.send({ type: 'START' });
    await settled();
    expect(cameraView(actor.getSnapshot())).toMatchObject({ error: { code: 'camera/unsupported' } });
    actor.stop();
  });
});
