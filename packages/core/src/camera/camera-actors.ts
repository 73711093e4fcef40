import { type EventObject, fromCallback, fromPromise } from 'xstate';
import { CameraError } from './camera-errors.ts';
import type { CameraReport } from './camera-events.ts';
import { createCameraHolder } from './camera-holder.ts';
import type {
  CameraPageEvent,
  CameraPermission,
  CameraPort,
  CameraRequest,
  CapturedPhoto,
  CaptureRequest,
} from './camera-port.ts';
import type { CameraFacts, CameraTrack } from './device/camera-facts.ts';
import type { GuidanceEvent, GuidancePort } from './guidance-port.ts';

export interface CameraPorts {
  readonly camera: CameraPort;
  /** Without it the person presses the shutter. */
  readonly guidance?: GuidancePort | undefined;
}

/** A camera that runs, and the list of cameras, which can only be read while one does. */
export interface Opened {
  readonly track: CameraTrack;
  readonly devices: readonly CameraFacts[];
}

/** What the machine tells the actor that keeps the pictures. */
type PhotoOrder =
  | { readonly type: 'HAND'; readonly photo: string }
  | { readonly type: 'DISCARD'; readonly photo: string };

function isPhotoOrder(event: EventObject): event is PhotoOrder {
  return event.type === 'HAND' || event.type === 'DISCARD';
}

/**
 * The actors of one session. All that is not JSON lives in them, so that the life of an actor is the life of
 * what it holds: `stream` frees the camera and `photos` the pictures when they stop, whatever stopped them.
 */
export function cameraActors(ports: CameraPorts) {
  const holder = createCameraHolder(ports.camera);
  return {
    photos: fromCallback<EventObject, undefined>(({ receive }) => {
      // Only this machine's own states send here; a narrower type would not survive in bundled declarations.
      receive((order) => {
        if (isPhotoOrder(order)) holder[order.type === 'HAND' ? 'hand' : 'discard'](order.photo);
      });
      return () => holder.dispose();
    }),
    page: fromCallback<EventObject, undefined>(({ sendBack }) => {
      const stop = ports.camera.subscribe((event) => sendBack(reportOfPage(event)));
      return () => quietly(stop);
    }),
    stream: fromCallback<EventObject, undefined>(({ sendBack }) => {
      const stopListening = holder.whenLost(() => sendBack({ type: 'LOST' } satisfies CameraReport));
      return () => {
        stopListening();
        holder.release();
      };
    }),
    permission: fromPromise<CameraPermission, undefined>(async () => ports.camera.permission()),
    open: fromPromise<Opened, CameraRequest>(async ({ input, signal }) => {
      const track = await holder.open(input, signal);
      // Several openings may have waited for one answer; only the last of them is still there to use it.
      if (signal.aborted) throw new CameraError('camera/lost');
      return { track, devices: await holder.devices() };
    }),
    guidance: fromCallback<EventObject, undefined>(({ sendBack }) => {
      const stop = ports.guidance?.start((event) => sendBack(reportOfGuidance(event)));
      if (!stop) sendBack({ type: 'GUIDANCE_STOPPED', code: null } satisfies CameraReport);
      return () => quietly(stop);
    }),
    capture: fromPromise<CapturedPhoto, CaptureRequest>(({ input, signal }) => holder.capture(input, signal)),
  };
}

function reportOfPage(event: CameraPageEvent): CameraReport {
  if (event.type === 'orientation') return { type: 'ORIENTATION', orientation: event.orientation };
  return { type: event.type === 'hidden' ? 'HIDDEN' : 'VISIBLE' };
}

function reportOfGuidance(event: GuidanceEvent): CameraReport {
  if (event.type === 'frame') return { type: 'FRAME', frame: event.frame };
  return { type: 'GUIDANCE_STOPPED', code: 'camera/guidance-failed' };
}

/** A host that fails to stop listening must not keep the session from ending; it is told nothing any more anyway. */
function quietly(stop: (() => void) | undefined): void {
  try {
    stop?.();
  } catch {
    return;
  }
}
