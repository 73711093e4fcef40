import { type EventObject, fromCallback, fromPromise } from 'xstate';
import type { Opened } from './camera-actors.ts';
import { CameraError } from './camera-errors.ts';
import type { CameraPermission, CameraRequest, CapturedPhoto, CaptureRequest } from './camera-port.ts';

const nothingToHold = fromCallback<EventObject, undefined>(() => undefined);

/** The actors of a machine that was given no ports: it asks for a camera and is told that there can be none. */
export const unconnectedActors = {
  photos: nothingToHold,
  page: nothingToHold,
  stream: nothingToHold,
  guidance: nothingToHold,
  permission: fromPromise<CameraPermission, undefined>(async () => 'unknown'),
  open: fromPromise<Opened, CameraRequest>(async () => {
    throw new CameraError('camera/unsupported');
  }),
  capture: fromPromise<CapturedPhoto, CaptureRequest>(async () => {
    throw new CameraError('camera/unsupported');
  }),
};
