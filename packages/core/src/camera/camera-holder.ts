import { CameraError } from './camera-errors.ts';
import type { CameraPort, CameraRequest, CapturedPhoto, CaptureRequest, OpenCamera } from './camera-port.ts';
import type { CameraFacts, CameraTrack } from './device/camera-facts.ts';

/** Tells a holder that nobody waits for a result any more; fits `AbortSignal`. */
export interface Abandoned {
  readonly aborted: boolean;
}

/**
 * Keeps what the machine must not: the running camera and the pictures of one session. It makes the promises of
 * `CameraPort` true whatever the order in which the platform answers.
 */
export interface CameraHolder {
  /**
   * Closes the camera that runs, waits until it is free, then opens another. A question that still waits for the
   * person is not asked again: who wants the same camera waits for the same answer.
   */
  open(request: CameraRequest, signal: Abandoned): Promise<CameraTrack>;
  /** Empty when the platform cannot tell: then there is no choice, and the camera that runs is used. */
  devices(): Promise<readonly CameraFacts[]>;
  capture(request: CaptureRequest, signal: Abandoned): Promise<CapturedPhoto>;
  /** Closes the camera that runs; one that has not answered is closed when it does. */
  release(): void;
  /** Hear that the running camera was taken away, until the function returned is called. */
  whenLost(listener: () => void): () => void;
  /** The picture belongs to the host now. */
  hand(photo: string): void;
  discard(photo: string): void;
  /** Releases the camera and discards every picture that was not handed over. */
  dispose(): void;
}

interface Question {
  readonly key: string;
  readonly camera: Promise<CameraTrack>;
  /** False: close the camera when it comes. */
  wanted: boolean;
}

export function createCameraHolder(port: CameraPort): CameraHolder {
  const photos = new Set<string>();
  const lossListeners = new Set<() => void>();
  let held: OpenCamera | undefined;
  let question: Question | undefined;
  let free: Promise<unknown> = Promise.resolve();

  function close(camera: OpenCamera): void {
    // A camera that cannot be closed cannot be closed a second time either; the next opening tells.
    const closed = attempt(() => camera.close()).catch(() => undefined);
    free = Promise.all([free, closed]);
  }

  function ask(key: string, request: CameraRequest): Question {
    let opened: OpenCamera | undefined;
    let gone = false;
    const onLost = (): void => {
      gone = true;
      if (opened !== undefined && opened === held) for (const listener of lossListeners) listener();
    };
    const camera = attempt(() => port.open(request, onLost)).then(
      (answer) => {
        opened = answer;
        question = undefined;
        if (!asked.wanted || gone) {
          close(answer);
          throw new CameraError('camera/lost');
        }
        held = answer;
        return answer.track;
      },
      (error: unknown) => {
        question = undefined;
        throw error;
      },
    );
    const asked: Question = { key, camera, wanted: true };
    return asked;
  }

  function release(): void {
    if (question) question.wanted = false;
    if (held) close(held);
    held = undefined;
  }

  function discard(photo: string): void {
    if (photos.delete(photo)) drop(port, photo);
  }

  return {
    async open(request, signal) {
      release();
      const key = JSON.stringify([request.deviceId, request.camera]);
      while (question && question.key !== key) await question.camera.catch(() => undefined);
      await free;
      if (signal.aborted) throw new CameraError('camera/lost');
      question ??= ask(key, request);
      question.wanted = true;
      return question.camera;
    },
    devices: () => attempt(() => port.devices()).catch(() => []),
    async capture(request, signal) {
      if (!held) throw new CameraError('camera/lost');
      const captured = await held.capture(request);
      if (signal.aborted) drop(port, captured.photo);
      else photos.add(captured.photo);
      return captured;
    },
    release,
    whenLost(listener) {
      lossListeners.add(listener);
      return () => {
        lossListeners.delete(listener);
      };
    },
    hand(photo) {
      photos.delete(photo);
    },
    discard,
    dispose() {
      release();
      for (const photo of [...photos]) discard(photo);
    },
  };
}

/** Calls a port at once; what it throws becomes a rejection. */
async function attempt<T>(call: () => T | Promise<T>): Promise<T> {
  return call();
}

/** The picture is the host's: that it cannot forget it is nothing the session could mend. */
function drop(port: CameraPort, photo: string): void {
  attempt(() => port.discard(photo)).catch(() => undefined);
}
