/** A camera that a test plays: it films photos of the repository. */
export interface FakeCamera {
  readonly deviceId: string;
  readonly facingMode: 'environment' | 'user';
  /** Of its picture, in pixels; 960×1280 when left out. The photo fills the upright 3:4 in the middle. */
  readonly width?: number;
  readonly height?: number;
}

export type Refusal = 'NotAllowedError' | 'NotFoundError' | 'NotReadableError';

/** What tests say to the cameras of the page. */
export interface FakeCameras {
  /** Film another picture from now on; null films a grey wall. */
  show(photo: string | null): Promise<void>;
  refuse(name: Refusal | null): void;
  /** Questions wait for an answer from now on, until they are answered. */
  ask(): void;
  answer(): void;
  /** The person allows the camera in the settings of the browser. */
  allow(): void;
  /** One more camera. */
  plugIn(camera: FakeCamera): void;
  /** Cameras that are opened from now on give no picture at all. */
  blind(blind: boolean): void;
  /** The picture stands still. */
  freeze(frozen: boolean): void;
  /** The system takes the picture away, or gives it back. */
  mute(muted: boolean): void;
  /** The camera is pulled out. */
  lose(): void;
  /** Tracks that run. */
  running(): number;
  /** Constraints of every opening and every change of a track. */
  readonly asked: MediaTrackConstraints[];
}

interface Running {
  readonly track: MediaStreamTrack;
  paint(): void;
}

/** Puts cameras of ours in the place of those of the browser; the streams are real ones. */
export function installFakeCameras(given: readonly FakeCamera[]): FakeCameras {
  const cameras = [...given];
  const running = new Set<Running>();
  const asked: MediaTrackConstraints[] = [];
  const permission = Object.assign(new EventTarget(), { state: 'prompt' });
  let scene: ImageBitmap | null = null;
  let refusal: Refusal | null = null;
  let blind = false;
  let frozen = false;
  let question: { readonly answered: Promise<void>; readonly answer: () => void } | null = null;
  // A canvas gives a frame only when it was painted.
  setInterval(() => {
    if (!frozen) for (const one of running) one.paint();
  }, 60);

  const wanted = ({ deviceId, facingMode }: MediaTrackConstraints): FakeCamera | undefined => {
    const ideal = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'ideal' in value ? value.ideal : value;
    return (
      cameras.find((camera) => camera.deviceId === ideal(deviceId)) ??
      cameras.find((camera) => camera.facingMode === ideal(facingMode)) ??
      cameras[0]
    );
  };
  const film = ({ width = 960, height = 1280 }: FakeCamera): Running => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d')!;
    const w = Math.min(width, height * 0.75);
    const h = Math.min(height, width / 0.75);
    let tick = 0;
    const paint = (): void => {
      context.fillStyle = '#8d97a3';
      context.fillRect(0, 0, width, height);
      if (scene) context.drawImage(scene, (width - w) / 2, (height - h) / 2, w, h);
      context.fillStyle = tick++ % 2 === 0 ? '#000001' : '#000002';
      context.fillRect(0, 0, 1, 1);
    };
    const track = blind
      ? new RTCPeerConnection().addTransceiver('video').receiver.track
      : canvas.captureStream().getVideoTracks()[0]!;
    return { track, paint };
  };
  navigator.mediaDevices.getUserMedia = async ({ video } = {}) => {
    const constraints = typeof video === 'object' ? video : {};
    asked.push(constraints);
    await question?.answered;
    if (refusal) throw new DOMException('refused by the test', refusal);
    const camera = wanted(constraints);
    if (!camera) throw new DOMException('there is none', 'NotFoundError');
    const one = film(camera);
    const { track } = one;
    const { facingMode, deviceId, width = 960, height = 1280 } = camera;
    track.getSettings = () => ({ deviceId, facingMode, width, height });
    track.getCapabilities = () => ({ deviceId, facingMode: [facingMode], torch: true });
    track.applyConstraints = async (change = {}) => void asked.push(change);
    const stop = track.stop.bind(track);
    track.stop = () => {
      running.delete(one);
      stop();
    };
    running.add(one);
    return new MediaStream([track]);
  };
  navigator.mediaDevices.enumerateDevices = async () =>
    cameras.map(({ deviceId, facingMode }) => ({
      deviceId,
      groupId: '',
      kind: 'videoinput' as const,
      label: deviceId,
      toJSON: () => ({}),
      getCapabilities: () => ({ deviceId, facingMode: [facingMode] }),
    }));
  Object.defineProperty(navigator.permissions, 'query', {
    value: async () => permission,
    configurable: true,
  });

  return {
    async show(photo) {
      const before = scene;
      scene = photo === null ? null : await loadPhoto(photo);
      before?.close();
    },
    refuse(name) {
      refusal = name;
    },
    ask() {
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      question = { answered, answer };
    },
    answer() {
      question?.answer();
      question = null;
    },
    allow() {
      refusal = null;
      permission.state = 'granted';
      permission.dispatchEvent(new Event('change'));
    },
    plugIn(camera) {
      cameras.push(camera);
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    },
    blind(value) {
      blind = value;
    },
    freeze(value) {
      frozen = value;
    },
    mute(muted) {
      for (const { track } of running) {
        Object.defineProperty(track, 'muted', { value: muted, configurable: true });
        track.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
      }
    },
    lose() {
      for (const { track } of running) track.dispatchEvent(new Event('ended'));
    },
    running: () => running.size,
    asked,
  };
}

async function loadPhoto(name: string): Promise<ImageBitmap> {
  const answer = await fetch(`/photos/${name}.jpg`);
  return await createImageBitmap(await answer.blob());
}
