import { type Actor, SimulatedClock } from 'xstate';
import type { CameraEmitted } from '../camera-events.ts';
import type { cameraMachine } from '../camera-machine.ts';
import { createCameraSession } from '../camera-session.ts';
import type { CameraSettingsInput } from '../camera-settings.ts';
import { type CameraView, cameraView } from '../camera-view.ts';
import { FakeCamera, type FakeCameraOptions } from './fake-camera.ts';
import { FakeGuidance } from './fake-guidance.ts';

/** Lets promises that can settle do so; no timer runs. No chain of promises in a session is as long as this. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}

/** A started session on a fake camera, a fake guidance and a clock that stands still. */
export class SessionBench {
  readonly clock = new SimulatedClock();
  readonly guidance = new FakeGuidance();
  readonly camera: FakeCamera;
  readonly session: Actor<typeof cameraMachine>;
  readonly emitted: CameraEmitted[] = [];
  /** Time of the frames, apart from the clock of the timers. */
  #frameAt = 0;
  #readySince: number | null = null;

  constructor(
    settings: CameraSettingsInput = {},
    camera: FakeCamera | FakeCameraOptions = {},
    guided = true,
  ) {
    this.camera = camera instanceof FakeCamera ? camera : new FakeCamera(camera);
    const ports = { camera: this.camera, guidance: guided ? this.guidance : undefined };
    this.session = createCameraSession(ports, settings, { clock: this.clock });
    this.session.on('*', (event) => this.emitted.push(event));
    this.session.start();
  }

  get view(): CameraView {
    return cameraView(this.session.getSnapshot());
  }

  /** Time from the first ready frame since `forgetFrames` to the last frame. */
  get readyMs(): number {
    return this.#readySince === null ? 0 : this.#frameAt - this.#readySince;
  }

  forgetFrames(): void {
    this.#readySince = null;
  }

  async send(...types: Parameters<typeof this.session.send>[0]['type'][]): Promise<void> {
    for (const type of types) {
      if (type === 'FRAME' || type === 'ORIENTATION' || type === 'GUIDANCE_STOPPED')
        throw new Error(`${type} comes from a port`);
      this.session.send({ type });
      await settled();
    }
  }

  /** Frames of one kind every `stepMs` for `forMs`; the clock goes along. */
  async frames(state: 'ready' | 'not-ready', forMs: number, options: FrameOptions = {}): Promise<void> {
    const { stepMs = 100, hint = state === 'ready' ? null : 'closer', quality = () => 1 } = options;
    for (let ms = 0; ms < forMs; ms += stepMs) {
      this.#frameAt += stepMs;
      this.clock.increment(stepMs);
      if (state === 'ready') this.#readySince ??= this.#frameAt;
      this.guidance.frame({ at: this.#frameAt, state, hint, quality: quality(ms) });
    }
    await settled();
  }
}

export interface FrameOptions {
  readonly stepMs?: number;
  readonly hint?: string | null;
  readonly quality?: (ms: number) => number;
}
