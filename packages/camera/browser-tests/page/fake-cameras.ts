/** A camera that a test plays: it films photos of the repository. */
export interface FakeCamera {
  readonly deviceId: string;
  readonly facingMode: 'environment' | 'user';
}

export type Refusal = 'NotAllowedError' | 'NotFoundError' | 'NotReadableError';

/** What tests say to the cameras of the page. */
export interface FakeCameras {
  /** Film another picture from now on; null films a grey wall. */
  show(photo: string | null): Promise<void>;
  refuse(name: Refusal | null): void;
  /** The camera is pulled out. */
  lose(): void;
  /** Tracks that run. */
  running(): number;
  /** Constraints of every opening and every change of a track. */
  readonly asked: MediaTrackConstraints[];
}

const WIDTH = 960;
const HEIGHT = 1280;

/** Puts cameras of ours in the place of those of the browser; the streams are real ones. */
export function installFakeCameras(cameras: readonly FakeCamera[]): FakeCameras {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d')!;
  const running = new Set<MediaStreamTrack>();
  const asked: MediaTrackConstraints[] = [];
  let scene: ImageBitmap | null = null;
  let refusal: Refusal | null = null;
  let tick = 0;
  // A canvas gives a frame only when it was painted.
  setInterval(() => {
    context.fillStyle = '#8d97a3';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    if (scene) context.drawImage(scene, 0, 0, WIDTH, HEIGHT);
    context.fillStyle = tick++ % 2 === 0 ? '#000001' : '#000002';
    context.fillRect(0, 0, 1, 1);
  }, 60);

  const wanted = (constraints: MediaTrackConstraints): FakeCamera => {
    const { deviceId, facingMode } = constraints;
    const ideal = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'ideal' in value ? value.ideal : value;
    return (
      cameras.find((camera) => camera.deviceId === ideal(deviceId)) ??
      cameras.find((camera) => camera.facingMode === ideal(facingMode)) ??
      cameras[0]!
    );
  };
  navigator.mediaDevices.getUserMedia = async ({ video } = {}) => {
    const constraints = typeof video === 'object' ? video : {};
    asked.push(constraints);
    if (refusal) throw new DOMException('refused by the test', refusal);
    const camera = wanted(constraints);
    const stream = canvas.captureStream();
    const [track] = stream.getVideoTracks();
    if (!track) throw new Error('the canvas gave no track');
    const { facingMode, deviceId } = camera;
    const settings = { deviceId, facingMode, width: WIDTH, height: HEIGHT };
    track.getSettings = () => settings;
    const capabilities = { deviceId, facingMode: [facingMode], torch: true };
    track.getCapabilities = () => capabilities;
    track.applyConstraints = async (change = {}) => void asked.push(change);
    const stop = track.stop.bind(track);
    track.stop = () => {
      running.delete(track);
      stop();
    };
    running.add(track);
    return stream;
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
  navigator.permissions.query = () => Promise.reject(new TypeError('camera is no permission here'));

  return {
    async show(photo) {
      const before = scene;
      scene = photo === null ? null : await loadPhoto(photo);
      before?.close();
    },
    refuse(name) {
      refusal = name;
    },
    lose() {
      for (const track of running) track.dispatchEvent(new Event('ended'));
    },
    running: () => running.size,
    asked,
  };
}

async function loadPhoto(name: string): Promise<ImageBitmap> {
  const answer = await fetch(`/photos/${name}.jpg`);
  return await createImageBitmap(await answer.blob());
}
