import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Examined } from './examine.ts';
import { parseWith, readJson } from './photo-manifest.ts';
import { mean, quantile } from './statistics.ts';

type Point = readonly [number, number];

const golden = z.object({
  images: z.array(
    z.object({
      file: z.string(),
      w: z.int().positive(),
      h: z.int().positive(),
      faces: z.array(z.object({ landmarks: z.array(z.tuple([z.number(), z.number()]).rest(z.number())) })),
    }),
  ),
});

export type GoldenImage = z.infer<typeof golden>['images'][number];

/** Outer corners of the eyes in the 478-point topology. */
const OUTER_CORNERS = [33, 263] as const;

export interface GoldenFaceDistance {
  readonly photo: string;
  /** Mean distance of all points, in percent of the reference's outer eye-corner span. */
  readonly percent: number;
}

export interface GoldenResult {
  readonly matched: readonly GoldenFaceDistance[];
  /** Faces that only the reference, or only we, found. */
  readonly onlyReference: number;
  readonly onlyOurs: number;
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
}

/** @returns undefined when there is no such file @throws UsageError when it is not as expected */
export async function readGoldenIfThere(path: string): Promise<GoldenImage[] | undefined> {
  return existsSync(path) ? parseWith(golden, await readJson(path), path).images : undefined;
}

/** Distances between our landmarks and the reference's on the photos that both have. */
export function goldenDistance(images: readonly GoldenImage[], examined: readonly Examined[]): GoldenResult {
  const matched: GoldenFaceDistance[] = [];
  let onlyReference = 0;
  let onlyOurs = 0;
  for (const { file, w, h, faces } of images) {
    const ours = examined.find(({ sample }) => sample.name === file);
    if (ours === undefined) continue;
    const left = ours.faces.map(({ landmarks }) => inPixels(landmarks, w, h));
    for (const face of faces) {
      const reference = inPixels(
        face.landmarks.map(([x, y]) => [x, y] as const),
        w,
        h,
      );
      const at = nearestFace(reference, left);
      if (at === -1) onlyReference += 1;
      else matched.push({ photo: file, percent: facePercent(reference, left.splice(at, 1)[0]!) });
    }
    onlyOurs += left.length;
  }
  const percents = matched.map(({ percent }) => percent);
  return {
    matched,
    onlyReference,
    onlyOurs,
    mean: mean(percents),
    median: quantile(percents, 0.5),
    p95: quantile(percents, 0.95),
  };
}

/** Index of the face whose centre is nearest and within one eye span, or -1. */
function nearestFace(reference: readonly Point[], faces: readonly (readonly Point[])[]): number {
  const centre = centreOf(reference);
  const gaps = faces.map((face) => gap(centre, centreOf(face)));
  const nearest = Math.min(...gaps);
  return nearest <= eyeSpan(reference) ? gaps.indexOf(nearest) : -1;
}

/** Mean distance of corresponding points in percent of the reference's outer eye-corner span. */
export function facePercent(reference: readonly Point[], ours: readonly Point[]): number {
  if (reference.length !== ours.length) {
    throw new RangeError(`${ours.length} landmarks against ${reference.length} of the reference`);
  }
  return (100 * mean(reference.map((point, i) => gap(point, ours[i]!)))) / eyeSpan(reference);
}

function eyeSpan(points: readonly Point[]): number {
  return gap(points[OUTER_CORNERS[0]]!, points[OUTER_CORNERS[1]]!);
}

function centreOf(points: readonly Point[]): Point {
  return [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
}

function gap(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function inPixels(points: readonly Point[], width: number, height: number): Point[] {
  return points.map(([x, y]) => [x * width, y * height]);
}
