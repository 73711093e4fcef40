import type { RgbaImage } from '@tucai/vision';

/** Size in which live frames are looked at: that of the finished picture, at which detail is judged as well. */
const WIDTH = 480;
const HEIGHT = 640;

let surface: CanvasRenderingContext2D | null = null;

/** The pixels of a 3:4 picture, made 480×640. */
export function readFrame(picture: ImageBitmap): RgbaImage {
  surface ??= newSurface();
  surface.drawImage(picture, 0, 0, WIDTH, HEIGHT);
  const { data } = surface.getImageData(0, 0, WIDTH, HEIGHT);
  return { data, width: WIDTH, height: HEIGHT, sourceWidth: picture.width, sourceHeight: picture.height };
}

function newSurface(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to read from.');
  context.imageSmoothingQuality = 'high';
  return context;
}
