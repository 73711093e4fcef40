import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CameraErrorCode } from './camera-errors.ts';
import type { CameraCommand } from './camera-events.ts';
import type { CameraStatus } from './camera-status.ts';
import { type FakeCall, FakeCamera, type FakeDevice } from './testing/fake-camera.ts';
import { SessionBench, settled } from './testing/session-bench.ts';

const HOLD_MS = 400;

type Op =
  | { readonly op: 'command'; readonly type: CameraCommand['type'] }
  | { readonly op: 'page'; readonly type: 'hidden' | 'visible' | 'turned' }
  | { readonly op: 'lose' }
  | { readonly op: 'guidance fails' }
  /** The platform answers the nth open question, `code` null: with yes. */
  | { readonly op: 'answer'; readonly nth: number; readonly code: CameraErrorCode | null }
  | { readonly op: 'wait'; readonly ms: number }
  | { readonly op: 'frames'; readonly state: 'ready' | 'not-ready'; readonly ms: number };

const op: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constant('command' as const),
      type: fc.constantFrom<CameraCommand['type'][]>('START', 'SHOOT', 'SWITCH', 'ACCEPT', 'RETAKE', 'RETRY'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('command' as const),
      type: fc.constantFrom('START' as const, 'CANCEL' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('page' as const),
      type: fc.constantFrom<('hidden' | 'visible' | 'turned')[]>('hidden', 'visible', 'visible', 'turned'),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Op[]>({ op: 'lose' }, { op: 'guidance fails' }) },
  {
    weight: 8,
    arbitrary: fc.record({
      op: fc.constant('answer' as const),
      nth: fc.constantFrom(0, 0, 0, 1, 2),
      code: fc.option(fc.constantFrom<CameraErrorCode[]>('camera/denied', 'camera/in-use', 'camera/failed'), {
        freq: 6,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('wait' as const), ms: fc.constantFrom(300, 1000, 5000, 60_000) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      op: fc.constant('frames' as const),
      state: fc.constantFrom<('ready' | 'not-ready')[]>('ready', 'ready', 'not-ready'),
      ms: fc.constantFrom(100, 300, 600, 2500),
    }),
  },
);

const settings = fc.record({
  camera: fc.constantFrom<('rear' | 'any')[]>('rear', 'any'),
  shutter: fc.constantFrom<('auto' | 'manual' | 'both')[]>('auto', 'manual', 'both'),
  countdownSeconds: fc.constantFrom(0, 2),
});

const device = (deviceId: string, facingMode?: string, torch?: boolean) => ({
  listed: { deviceId },
  running: { ...(facingMode ? { facingMode } : {}), ...(torch === undefined ? {} : { torch }) },
});
const worlds = fc.record({
  permission: fc.constantFrom<('granted' | 'prompt')[]>('granted', 'granted', 'prompt'),
  answers: fc.subarray<FakeCall>(['permission', 'open', 'devices', 'capture', 'close']),
  devices: fc.constantFrom<(readonly FakeDevice[])[]>(
    [device('rear', 'environment')],
    [device('wide', 'environment', false), device('main', 'environment', true)],
    [device('front', 'user'), device('unknown')],
    [device('front', 'user')],
    [],
  ),
});

async function apply(bench: SessionBench, step: Op): Promise<void> {
  const { camera, clock, guidance, session } = bench;
  if (step.op === 'command' && session.getSnapshot().status === 'active') session.send({ type: step.type });
  if (step.op === 'page')
    camera.page(
      step.type === 'turned' ? { type: 'orientation', orientation: 'landscape' } : { type: step.type },
    );
  if (step.op === 'lose') camera.lose();
  if (step.op === 'guidance fails') guidance.fail();
  if (step.op === 'wait') clock.increment(step.ms);
  if (step.op === 'frames') await bench.frames(step.state, step.ms);
  if (step.op === 'answer') camera.answerNth(step.nth, step.code);
  await settled();
}

const FILMING: ReadonlySet<CameraStatus> = new Set([
  'opening',
  'searching',
  'holding',
  'countdown',
  'capturing',
]);

function expectOrder(bench: SessionBench): void {
  const { camera, guidance, session, view } = bench;
  expect(session.getSnapshot().status).not.toBe('error');
  expect(camera).toMatchObject({ overlaps: 0 });
  expect(camera.mostOpen).toBeLessThanOrEqual(1);
  if (!FILMING.has(view.status) && view.status !== 'asking') expect(camera.openNow).toBe(0);
  expect(guidance.running).toBe(['searching', 'holding', 'countdown'].includes(view.status) ? 1 : 0);
  expect([...camera.photos]).toEqual(['preview', 'done'].includes(view.status) ? [view.photo?.photo] : []);
  expect(view.progress).toBeGreaterThanOrEqual(0);
  expect(view.progress).toBeLessThanOrEqual(1);
  expect(JSON.parse(JSON.stringify(session.getSnapshot().context))).toEqual(session.getSnapshot().context);
}

describe('any sequence of events', () => {
  it('keeps one stream at most, none once it is over, and one picture a holding', async () => {
    const reached = new Map<CameraStatus, number>();
    let shotsByThemselves = 0;
    const run = async (
      given: { camera: 'rear' | 'any'; shutter: 'auto' | 'manual' | 'both'; countdownSeconds: number },
      world: {
        permission: 'granted' | 'prompt';
        answers: FakeCall[];
        devices: readonly FakeDevice[];
      },
      steps: readonly Op[],
      end: 'CANCEL' | 'stop',
    ): Promise<void> => {
      const tooEarly: number[] = [];
      const camera = new FakeCamera(world);
      const bench = new SessionBench({ ...given, holdStillMs: HOLD_MS, graceMs: 150 }, camera);
      // Ready frames since the camera was opened last: a picture taken by itself needs them to last.
      bench.session.on('camera.opened', () => bench.forgetFrames());
      bench.session.on('camera.capturing', ({ shutter }) => {
        if (shutter === 'manual') return;
        shotsByThemselves += 1;
        if (given.shutter === 'manual' || bench.readyMs < HOLD_MS) tooEarly.push(bench.readyMs);
        bench.forgetFrames();
      });
      for (const step of [{ op: 'command', type: 'START' } as const, ...steps]) {
        await apply(bench, step);
        expectOrder(bench);
        reached.set(bench.view.status, (reached.get(bench.view.status) ?? 0) + 1);
      }
      const accepted = bench.view.status === 'done' ? [bench.view.photo?.photo] : [];
      if (end === 'stop') bench.session.stop();
      else await apply(bench, { op: 'command', type: 'CANCEL' });
      do await settled();
      while (camera.answer());
      expect(camera).toMatchObject({ openNow: 0, subscribers: 0, overlaps: 0 });
      expect(bench.guidance.running).toBe(0);
      expect([...camera.photos]).toEqual(accepted);
      const captures = camera.calls.filter((call) => call.startsWith('capture')).length;
      expect(tooEarly).toEqual([]);
      expect(bench.emitted.filter(({ type }) => type === 'camera.capturing')).toHaveLength(captures);
    };
    const sequence = fc.array(op, { maxLength: 40, size: 'max' });
    const end = fc.constantFrom<('CANCEL' | 'stop')[]>('CANCEL', 'stop');
    await fc.assert(fc.asyncProperty(settings, worlds, sequence, end, run), {
      numRuns: fc.readConfigureGlobal()?.numRuns ?? 400,
    });
    // The sequences mean something only if they come to where pictures are taken.
    expect([...reached.keys()]).toEqual(
      expect.arrayContaining([
        'asking',
        'searching',
        'holding',
        'countdown',
        'capturing',
        'preview',
        'paused',
        'done',
        'lost',
      ]),
    );
    expect(shotsByThemselves).toBeGreaterThan(20);
  });
});
