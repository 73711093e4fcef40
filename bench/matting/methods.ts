import { analysePyramid } from '../../packages/vision/src/analyse.ts';
import { resampleCrop } from '../../packages/vision/src/crop/resample-crop.ts';
import { createPyramid } from '../../packages/vision/src/image/pyramid.ts';
import { wholePicture } from '../../packages/vision/src/image/whole-picture.ts';
import { composite } from '../../packages/vision/src/matting/composite.ts';
import { foregroundColours } from '../../packages/vision/src/matting/foreground-colours.ts';
import { fuseProbabilities } from '../../packages/vision/src/matting/fuse-probabilities.ts';
import { portraitMatte } from '../../packages/vision/src/matting/portrait-matte.ts';
import { closeUpArea } from '../../packages/vision/src/measure/close-up-area.ts';
import type { VisionRuntime } from '../../packages/vision/src/runtime/vision-runtime.ts';
import { classProbabilities } from '../../packages/vision/src/segment/class-probabilities.ts';
import { timed } from '../stopwatch.ts';
import { guidedFilter } from './guided-filter.ts';
import type { Peer } from './imgly.ts';
import { BACKDROP, type Scene, SIZE } from './scene.ts';
import type { Cutout } from './score.ts';

/** In the order of the table. */
export const METHODS = ['coarse mask', 'guided filter', 'imgly', 'imgly, our colours', 'tucai'] as const;
export type Method = (typeof METHODS)[number];

/** What every method makes of a scene; imgly only where it is installed. @throws when no face is found */
export async function cutouts(
  { photo }: Scene,
  runtime: VisionRuntime,
  peer: Peer | undefined,
): Promise<ReadonlyMap<Method, Cutout>> {
  const part = { x: 0, y: 0, width: photo.width, height: photo.height };
  const pyramid = createPyramid(photo);
  const { faces } = await analysePyramid(pyramid, runtime, { classes: false });
  const [face] = faces;
  if (!face) throw new Error('no face found');
  const picture = resampleCrop(photo, part, SIZE);
  const over = (foreground: Float32Array, alpha: Float32Array): Cutout => ({
    alpha,
    picture: { data: composite(foreground, alpha, SIZE, { colour: BACKDROP }).data, stride: 4 },
  });

  // What the class model alone gives, from two looks, sharpened or not.
  const wide = await classProbabilities(pyramid, runtime, wholePicture(photo));
  const tight = await classProbabilities(pyramid, runtime, closeUpArea(face));
  const { person } = fuseProbabilities([wide, tight], part, SIZE, photo);
  const matte = await timed(() => portraitMatte(pyramid, face, runtime, part, SIZE));
  const found = new Map<Method, Cutout>([
    ['coarse mask', over(picture, person)],
    ['guided filter', over(picture, guidedFilter(person, picture, SIZE))],
    ['tucai', { ...over(matte.result.foreground, matte.result.alpha), cpu: matte.span.cpu }],
  ]);
  if (peer) {
    const { result: alpha, span } = await timed(() => peer.alpha(photo));
    found.set('imgly', { ...over(picture, alpha), cpu: span.cpu });
    found.set('imgly, our colours', over(foregroundColours(picture, alpha, SIZE), alpha));
  }
  return found;
}
