/**
 * The camera screen of a picture collection as a custom element. Importing it touches nothing: call `defineTucaiCamera` in a
 * browser.
 *
 * @packageDocumentation
 */

export type { AcceptedPhoto, FrameDetail, TucaiCameraEvents } from './camera-events.ts';
export { defineTucaiCamera } from './define.ts';
export type { TrackerLoad, TrackerSource } from './tracker-source.ts';
export { TucaiCamera } from './tucai-camera.ts';
