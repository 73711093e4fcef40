import { VisionError } from '../errors.ts';

/** What is drawn on: off screen where the browser has that, in a worker as well. */
export type Canvas = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Kept in memory rather than on a graphics card, whose drivers round in their own ways. */
const SETTINGS: CanvasRenderingContext2DSettings = {
  willReadFrequently: true,
  colorSpace: 'srgb',
  alpha: false,
};

/** @throws VisionError `runtime/unsupported` */
export function newCanvas(width: number, height: number): Canvas {
  const context = offScreen(width, height) ?? inDocument(width, height);
  if (!context) {
    throw new VisionError('runtime/unsupported', 'This browser cannot hand out the pixels of a picture.', {
      details: { instead: 'file-with-server-checks' },
    });
  }
  context.imageSmoothingEnabled = false;
  return context;
}

function offScreen(width: number, height: number): OffscreenCanvasRenderingContext2D | null {
  return typeof OffscreenCanvas === 'function'
    ? new OffscreenCanvas(width, height).getContext('2d', SETTINGS)
    : null;
}

function inDocument(width: number, height: number): CanvasRenderingContext2D | null {
  if (typeof document !== 'object') return null;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d', SETTINGS);
}

const SIDE = 16;

/**
 * Draws known colours and reads them back: protection against fingerprinting makes some browsers answer with noise or
 * with white, and no check of a picture would be right.
 * @throws VisionError `runtime/unsupported`
 */
export function assertHonest(): void {
  const canvas = newCanvas(SIDE, SIDE);
  for (let x = 0; x < SIDE; x++) {
    for (let y = 0; y < SIDE; y++) {
      canvas.fillStyle = `rgb(${x * 16} ${y * 16} ${(x + y) * 8})`;
      canvas.fillRect(x, y, 1, 1);
    }
  }
  const { data } = canvas.getImageData(0, 0, SIDE, SIDE);
  for (let x = 0; x < SIDE; x++) {
    for (let y = 0; y < SIDE; y++) {
      const at = (y * SIDE + x) * 4;
      const right = data[at] === x * 16 && data[at + 1] === y * 16 && data[at + 2] === (x + y) * 8;
      if (!right) throw altered();
    }
  }
}

function altered(): VisionError {
  return new VisionError(
    'runtime/unsupported',
    'This browser changes the pixels of pictures, as a protection against tracking. Allow this site to read them, or ' +
      'have the photo checked on the server.',
    { details: { instead: 'file-with-server-checks' } },
  );
}
