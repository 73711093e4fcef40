import type { FaceInput, PictureInput } from '../checks/check.ts';
import { CHECKS } from '../checks/registry.ts';
import { luma } from '../image/luminance.ts';
import { createPyramid, type Pyramid } from '../image/pyramid.ts';
import { assertRgbaImage, type RgbaImage, sourceScale } from '../image/rgba-image.ts';
import { boundsOfMesh } from '../landmarks/bounds-of-mesh.ts';
import { cheekSquares, squareLuminance } from '../measure/cheeks.ts';
import { type FaceFrame, faceFrame, isMeasurable } from '../measure/face-frame.ts';
import { faceLuminance, type LuminanceHistogram } from '../measure/face-luminance.ts';
import { type ClassMap, type Face, type Observation, PERSON_CLASSES } from '../observation.ts';
import { sharedMeasures } from '../report/shared-measures.ts';
import { crownRoom } from './crown-room.ts';
import type { FacePlace, LightObservation } from './light-observation.ts';
import { LIVE_CODES, type LiveCode } from './live-codes.ts';

/** Stands for the class map: every pixel inside the outline of the face is taken for skin. */
const ALL_SKIN: ClassMap = {
  labels: Uint8Array.of(PERSON_CLASSES.indexOf('face-skin')),
  confidence: Float32Array.of(1),
  width: 1,
  height: 1,
};

/** The scene is measured at about this many pixels a side. */
const SCENE_LEVEL = 3;

/**
 * Measures one frame of a live picture with the very checks that judge the photo later, as far as they need no
 * segmentation. Two differ: light is measured on the whole face, hair over it included, and the room above the head is
 * estimated. A frame that is smaller than the photo hides a little blur.
 * @param image the frame; `sourceWidth` tells how large the photo will be
 * @param faces of this frame, the largest first
 * @param at see `LightObservation`
 * @throws VisionError `input/invalid`, `image/too-small`
 */
export function observeLight(image: RgbaImage, faces: readonly Face[], at: number): LightObservation {
  assertRgbaImage(image);
  const pyramid = createPyramid(image);
  const observation: Observation = {
    image: { width: image.width, height: image.height, sourceScale: sourceScale(image) },
    faces,
    // None of the checks of a live picture reads it.
    person: { data: new Float32Array(0), width: 0, height: 0 },
  };
  const sceneLuminance = meanLuminance(pyramid);
  const picture = sharedMeasures({ observation, pyramid });
  const [face] = faces;
  if (!face || !isMeasurable(face.landmarks)) {
    const none = { ...picture, observation: { ...observation, faces: [] } };
    return { at, measures: measure(none, undefined), place: null, darkerSide: null, sceneLuminance };
  }
  const frame = faceFrame(face);
  // Three checks ask for it.
  let histogram: LuminanceHistogram | undefined;
  const luminance: FaceInput['luminance'] = () => {
    histogram ??= faceLuminance(pyramid, face, ALL_SKIN);
    return histogram.total === 0 ? 'too-small' : histogram;
  };
  const [left, right] = cheekSquares(frame);
  return {
    at,
    measures: measure(picture, sharedMeasures({ observation, pyramid, face, frame, luminance })),
    place: placeOf(face, frame, image),
    darkerSide: squareLuminance(pyramid, left) < squareLuminance(pyramid, right) ? 'left' : 'right',
    sceneLuminance,
  };
}

function measure(picture: PictureInput, face: FaceInput | undefined): LightObservation['measures'] {
  const measures: Partial<Record<LiveCode, number>> = {};
  for (const code of LIVE_CODES) {
    const value = measureOne(code, picture, face);
    if (value !== undefined && Number.isFinite(value)) measures[code] = value;
  }
  return measures;
}

function measureOne(code: LiveCode, picture: PictureInput, face: FaceInput | undefined): number | undefined {
  const check = CHECKS[code];
  if (check.subject === 'face' && !face) return undefined;
  if (code === 'crown-margin') return face && crownRoom(face.frame, face.observation.image);
  const measured = check.subject === 'picture' ? check.measure(picture) : face && check.measure(face);
  return typeof measured === 'object' ? measured.value : undefined;
}

function placeOf(face: Face, { eyes, chin, eyesToChin }: FaceFrame, image: RgbaImage): FacePlace {
  const { x, y, width, height } = boundsOfMesh(face.landmarks);
  const rooms = [
    ['left', x],
    ['right', image.width - (x + width)],
    ['top', y],
    ['bottom', image.height - (y + height)],
  ] as const;
  const [nearestEdge] = rooms.reduce((a, b) => (b[1] < a[1] ? b : a));
  return {
    x: eyes.x / image.height,
    y: eyes.y / image.height,
    eyesToChin: eyesToChin / image.height,
    nearestEdge,
    roomBelow: (image.height - chin.y) / eyesToChin,
  };
}

function meanLuminance(pyramid: Pyramid): number {
  const { data } = pyramid.level(SCENE_LEVEL).image;
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum += luma(data[i]!, data[i + 1]!, data[i + 2]!);
  return sum / (data.length / 4) / 255;
}
