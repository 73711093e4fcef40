import { VisionError } from '../errors.ts';
import { MIN_SIDE } from '../image/rgba-image.ts';
import type { ImageHeader } from './image-header.ts';
import { truncated } from './refusals.ts';

/**
 * Refuses a picture by its header, before a pixel is decoded.
 * @throws VisionError `image/animated`, `image/too-many-pixels`, `image/too-small`, `image/truncated`
 */
export function assertUsable(header: ImageHeader, maxPixels: number): void {
  const { width, height } = header;
  if (header.animated) {
    throw new VisionError('image/animated', 'The picture moves. Send one still photo.', {
      details: { width, height },
    });
  }
  if (width * height > maxPixels) {
    throw new VisionError(
      'image/too-many-pixels',
      `The picture is ${width}×${height}; ${maxPixels} pixels are allowed.`,
      {
        details: { width, height, limit: maxPixels },
      },
    );
  }
  if (Math.min(width, height) < MIN_SIDE) {
    throw new VisionError(
      'image/too-small',
      `The picture is ${width}×${height}; it needs at least ${MIN_SIDE} pixels a side.`,
      {
        details: { width, height, minimum: MIN_SIDE },
      },
    );
  }
  if (!header.complete) throw truncated();
}
