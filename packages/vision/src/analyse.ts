import { findFaces } from './find-faces.ts';
import { createPyramid, type Pyramid } from './image/pyramid.ts';
import { assertRgbaImage, type RgbaImage, sourceScale } from './image/rgba-image.ts';
import { closeUpArea } from './measure/close-up-area.ts';
import type { Observation } from './observation.ts';
import type { VisionRuntime } from './runtime/vision-runtime.ts';
import { classMap } from './segment/class-map.ts';
import { personMask } from './segment/person-mask.ts';
import { type StopSignal, throwIfAborted } from './stop-signal.ts';

export interface AnalyseOptions {
  /**
   * Also run the 6-class segmenter, on the whole picture and on the head (most of the cost of analysing). Default
   * true. Without it the checks that read classes are skipped, and a photo never passes unless the rules turn
   * them off.
   */
  readonly classes?: boolean;
  readonly signal?: StopSignal;
}

/**
 * Runs every model over one picture: detectors, landmarks in two passes for each face, head pose, person
 * mask and class maps. The same pixels give the same observation on every machine up to the runtime's own
 * rounding.
 * @throws VisionError `input/invalid`, `image/too-small`, `aborted`, `runtime/failed` also for answers that
 *   are no numbers, and what the runtime throws
 */
export async function analyse(
  image: RgbaImage,
  runtime: VisionRuntime,
  options: AnalyseOptions = {},
): Promise<Observation> {
  assertRgbaImage(image);
  return await analysePyramid(createPyramid(image), runtime, options);
}

/** `analyse` of a picture that was checked before, whose smaller sizes are used by others as well. */
export async function analysePyramid(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  { classes = true, signal }: AnalyseOptions,
): Promise<Observation> {
  const { image } = pyramid;
  throwIfAborted(signal);
  const faces = await findFaces(pyramid, runtime, signal);
  throwIfAborted(signal);
  const person = await personMask(pyramid, runtime);
  throwIfAborted(signal);
  const [face] = faces;
  const area = face && closeUpArea(face);
  return {
    image: { width: image.width, height: image.height, sourceScale: sourceScale(image) },
    faces,
    person,
    ...(classes ? { classes: await classMap(pyramid, runtime) } : {}),
    ...(classes && area ? { closeUp: { ...(await classMap(pyramid, runtime, area)), area } } : {}),
  };
}
