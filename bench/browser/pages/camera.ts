/** Chromium's own camera with a film in it, and its frames as the camera screen reads them. */
const WIDTH = 480;
const HEIGHT = 640;

export interface Camera {
  /** What the camera shows now, whole. */
  grab(): Promise<ImageBitmap>;
}

export async function openCamera(): Promise<Camera> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { width: { ideal: 2560 } },
  });
  await video.play();
  return { grab: () => createImageBitmap(video) };
}

const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = HEIGHT;
const surface = canvas.getContext('2d', { alpha: false, willReadFrequently: true });

/**
 * The pixels of a picture, made 480×640 as `<tucai-camera>` does.
 * @param shift by which the picture is moved to the right and down
 */
export function readFrame(picture: ImageBitmap, shift = 0): ImageData {
  if (!surface) throw new Error('no canvas');
  surface.imageSmoothingQuality = 'high';
  surface.drawImage(picture, shift, shift, WIDTH, HEIGHT);
  return surface.getImageData(0, 0, WIDTH, HEIGHT);
}
