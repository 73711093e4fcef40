import type { Check, Measurement } from '../checks/check.ts';
import { createPyramid } from '../image/pyramid.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { faceFrame } from '../measure/face-frame.ts';
import { faceLuminance } from '../measure/face-luminance.ts';
import type { Face, Observation } from '../observation.ts';
import { sharedMeasures } from '../report/shared-measures.ts';
import { paint, syntheticObservation } from './synthetic-face.ts';

/**
 * Runs one check on a synthetic face; a picture is only needed by checks that read pixels.
 * @param seen what the models saw beside the face, such as a close-up
 */
export function measureCheck(
  check: Check,
  face: Face,
  image: RgbaImage = paint(480, 640, () => [128, 128, 128]),
  sourceScale = 1,
  seen: Partial<Observation> = {},
): Measurement {
  const observation = { ...syntheticObservation([face], image.width, image.height, sourceScale), ...seen };
  const pyramid = createPyramid(image);
  const result =
    check.subject === 'picture'
      ? check.measure(sharedMeasures({ observation, pyramid }))
      : check.measure(
          sharedMeasures({
            observation,
            pyramid,
            face,
            frame: faceFrame(face),
            luminance: () =>
              observation.classes ? faceLuminance(pyramid, face, observation.classes) : 'model-missing',
          }),
        );
  if (typeof result === 'string') throw new Error(`${check.code} was skipped: ${result}`);
  return result;
}
