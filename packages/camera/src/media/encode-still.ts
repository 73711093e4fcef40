import { CameraError } from '@tucai/core/camera';
import type { TakenPhoto } from './photo-store.ts';

/** Of JPEG, 0–1. High: the file is encoded once more when the finished picture is made. */
const QUALITY = 0.95;

/** Encodes a picture in its own size and closes it. @throws CameraError `camera/capture-failed` */
export async function encodeStill(picture: ImageBitmap): Promise<TakenPhoto> {
  const { width, height } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  context?.drawImage(picture, 0, 0);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  // A large canvas holds its memory on iOS until it is made small.
  canvas.width = 0;
  if (!context || !blob) throw new CameraError('camera/capture-failed');
  return { blob, width, height };
}
