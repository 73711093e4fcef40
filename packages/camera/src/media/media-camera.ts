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

/** Most pixels that are of use: a 4:3 sensor of 5 megapixels. A wish; the browser gives what it has. */
const WISHED = { width: { ideal: 2560 }, height: { ideal: 1920 } };

/** The camera port of the session on a browser's media devices. */
export function mediaCamera(feed: CameraFeed, photos: PhotoStore): CameraPort {
  return {
    permission,
    open: (request, onLost) => open(feed, photos, request, onLost),
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
  request: CameraRequest,
  onLost: () => void,
): Promise<OpenCamera> {
  // Missing without HTTPS and in old WebViews.
  if (!navigator.mediaDevices?.getUserMedia) throw new CameraError('camera/unsupported');
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio: false, video: constraints(request) })
    .catch((error: unknown) => Promise.reject(cameraErrorFromMedia(error)));
  const [track] = stream.getVideoTracks();
  if (!track) throw new CameraError('camera/failed');
  const stop = (): void => {
    for (const one of stream.getTracks()) one.stop();
  };
  track.addEventListener('ended', onLost);
  await torchOff(track);
  await feed.show(stream).catch((error: unknown) => {
    stop();
    throw error;
  });
  return {
    track: { ...trackFacts(track), width: feed.video.videoWidth, height: feed.video.videoHeight },
    async capture({ frame }) {
      const kept = frame === null ? undefined : feed.frames.take(frame);
      const photo = await encodeStill(kept ?? (await feed.grab()));
      return { photo: photos.add(photo), width: photo.width, height: photo.height };
    },
    close() {
      track.removeEventListener('ended', onLost);
      stop();
      feed.hide();
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
  await track.applyConstraints({ advanced: [off] }).catch(() => undefined);
}
