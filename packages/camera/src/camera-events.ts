import type { CameraErrorCode, CameraView, Facing, Shutter } from '@tucai/core/camera';
import type { Finding, HintCode } from '@tucai/vision';

/** The photo a person accepted. */
export interface AcceptedPhoto {
  /** Of a camera: JPEG, 3:4, in the size of its picture, never mirrored. Of a file: the JPEG, PNG or WebP as it was chosen. */
  readonly blob: Blob;
  /** In pixels as it is seen, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  /** `file` only where the attribute `file` allows it: nobody saw how that was taken. */
  readonly source: 'camera' | 'file';
  /** The camera it was taken with; `unknown` of a file. */
  readonly facing: Facing;
  /** By itself, or by the person. */
  readonly shutter: Shutter;
}

/** What the live guidance said of a frame. */
export interface FrameDetail {
  readonly ready: boolean;
  /** The one thing to change first. */
  readonly hint: HintCode | null;
  /** All that is not right, the most urgent first. */
  readonly invalid: readonly Finding[];
}

/** Events of `<tucai-camera>` and what their `detail` holds. They bubble and cross shadow roots. */
export interface TucaiCameraEvents {
  /** The session changed: what is shown, as codes. */
  'tucai-camera-change': CameraView;
  /** A live frame was judged. */
  'tucai-camera-frame': FrameDetail;
  'tucai-camera-photo': AcceptedPhoto;
  /** The camera cannot be had; the element shows what to do. */
  'tucai-camera-refused': { readonly code: CameraErrorCode };
  /** There is no live guidance any more, and why: most often a `VisionError` such as `model/missing`. The shutter still works. */
  'tucai-camera-unguided': { readonly reason: unknown };
  /** The person left. */
  'tucai-camera-cancel': null;
}

declare global {
  interface HTMLElementEventMap {
    'tucai-camera-change': CustomEvent<TucaiCameraEvents['tucai-camera-change']>;
    'tucai-camera-frame': CustomEvent<TucaiCameraEvents['tucai-camera-frame']>;
    'tucai-camera-photo': CustomEvent<TucaiCameraEvents['tucai-camera-photo']>;
    'tucai-camera-refused': CustomEvent<TucaiCameraEvents['tucai-camera-refused']>;
    'tucai-camera-unguided': CustomEvent<TucaiCameraEvents['tucai-camera-unguided']>;
    'tucai-camera-cancel': CustomEvent<TucaiCameraEvents['tucai-camera-cancel']>;
  }
}
