import {
  CameraError,
  type CameraPermission,
  type CameraPort,
  type CameraRequest,
  cameraErrorFromMedia,
  type OpenCamera,
} from '@tucai/core/camera';
import type { CameraFeed } from './camera-feed.ts';
import { encodeStill } from './encode-still.ts';
import { listCameras, trackFacts } from './media-devices.ts';
import { subscribePage } from './page-events.ts';
import type { PhotoStore } from './photo-store.ts';
import { watchLoss } from './watch-loss.ts';

/** Most pixels that are of use: a 4:3 sensor of 5 megapixels. A wish; the browser gives what it has. */
const WISHED = { width: { ideal: 2560 }, height: { ideal: 1920 } };

/** A torch that cannot be switched in this time, in milliseconds, is left as it is. Ours. */
const TORCH = 1000;

/**
 * The camera port of one session on a browser's media devices.
 * @param over the session is over: a camera that is allowed only then is closed before anything of it is shown
 */
export function mediaCamera(feed: CameraFeed, photos: PhotoStore, over: AbortSignal): CameraPort {
  return {
    permission,
    open: (request, onLost) => open(feed, photos, over, request, onLost),
    devices: listCameras,
    discard: (photo) => photos.discard(photo),
    subscribe: subscribePage,
  };
}

async function permission(): Promise<CameraPermission> {
  const { state } = await navigator.permissions.query({ name: 'camera' });
  return state;
}

async function open(
  feed: CameraFeed,
  photos: PhotoStore,
  over: AbortSignal,
  request: CameraRequest,
  onLost: () => void,
): Promise<OpenCamera> {
  // Missing without HTTPS and in old WebViews.
  if (!navigator.mediaDevices?.getUserMedia) throw new CameraError('camera/unsupported');
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio: false, video: constraints(request) })
    .catch((error: unknown) => Promise.reject(cameraErrorFromMedia(error)));
  const [track] = stream.getVideoTracks();
  const stop = (): void => {
    for (const one of stream.getTracks()) one.stop();
  };
  if (!track || over.aborted) {
    stop();
    throw new CameraError(over.aborted ? 'camera/lost' : 'camera/failed');
  }
  await torchOff(track);
  await feed.show(stream, track, over).catch((error: unknown) => {
    stop();
    feed.hide(stream);
    throw error;
  });
  const unwatch = watchLoss(track, onLost);
  return {
    track: { ...trackFacts(track), width: feed.video.videoWidth, height: feed.video.videoHeight },
    async capture({ frame }) {
      const kept = frame === null ? undefined : feed.frames.take(frame);
      const photo = await encodeStill(kept ?? (await feed.grab()));
      return { photo: photos.add(photo), width: photo.width, height: photo.height };
    },
    close() {
      unwatch();
      stop();
      feed.hide(stream);
    },
  };
}

/** Wishes only: a demand would refuse a camera whose side the browser does not know. */
function constraints({ deviceId, camera }: CameraRequest): MediaTrackConstraints {
  if (deviceId !== null) return { ...WISHED, deviceId: { ideal: deviceId } };
  return camera === 'rear' ? { ...WISHED, facingMode: { ideal: 'environment' } } : WISHED;
}

/** A torch makes bright spots on the skin. Where it cannot be switched, it is off. */
async function torchOff(track: MediaStreamTrack): Promise<void> {
  if (!('torch' in (track.getCapabilities?.() ?? {}))) return;
  const off: MediaTrackConstraintSet & { torch: boolean } = { torch: false };
  const switched = track.applyConstraints({ advanced: [off] }).catch(() => undefined);
  await Promise.race([switched, new Promise((resolve) => setTimeout(resolve, TORCH))]);
}
