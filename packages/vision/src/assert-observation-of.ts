import { VisionError } from './errors.ts';
import type { RgbaImage } from './image/rgba-image.ts';
import type { Observation } from './observation.ts';

/**
 * Refuses an observation of another picture, as far as sizes tell.
 * @throws VisionError `input/invalid`
 */
export function assertObservationOf(image: RgbaImage, { image: seen }: Observation): void {
  const { width, height } = image;
  if (seen.width === width && seen.height === height) return;
  throw new VisionError(
    'input/invalid',
    'The observation was made from a picture of another size. Analyse this picture first.',
    { details: { width, height } },
  );
}
