import type { CheckResult, Observation, Point, Rect } from '@tucai/vision';

/** What one check adds to a picture. */
export interface Mark {
  readonly check: CheckResult;
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** Where to look, for a check that did not pass. */
  readonly box?: Rect;
  /** What was measured. */
  readonly lines: readonly (readonly [Point, Point])[];
}

/** Everything that is drawn on one picture, in pixels of the drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The 478 landmarks of every face. */
  readonly points: readonly Point[];
  /** Those that pass first, so that failures are drawn on top. */
  readonly marks: readonly Mark[];
}

const RANK = { pass: 0, warn: 1, fail: 2 } as const;

/**
 * Translates what was seen and judged into the pixels of a smaller picture.
 * @param checks regions in source pixels
 * @param observation landmarks in pixels of the analysed picture
 * @param longSide the longer side of the drawing, at most the source's own, in pixels
 */
export function drawingOf(
  checks: readonly CheckResult[],
  observation: Observation,
  longSide: number,
): Drawing {
  const { image, faces } = observation;
  const source = { width: image.width * image.sourceScale, height: image.height * image.sourceScale };
  const scale = Math.min(1, longSide / Math.max(source.width, source.height));
  const width = Math.max(1, Math.round(source.width * scale));
  const height = Math.max(1, Math.round(source.height * scale));
  const at = ({ x, y }: Point): Point => ({ x: (x * width) / source.width, y: (y * height) / source.height });

  const points: Point[] = [];
  for (const { landmarks } of faces) {
    for (let i = 0; i + 2 < landmarks.length; i += 3) {
      points.push(at({ x: landmarks[i]! * image.sourceScale, y: landmarks[i + 1]! * image.sourceScale }));
    }
  }
  const marks: Mark[] = [];
  for (const check of checks) {
    const { region, verdict } = check;
    if (region === null || verdict === 'skipped') continue;
    const lines = region.lines.map(([from, to]) => [at(from), at(to)] as const);
    if (verdict === 'pass') marks.push({ check, verdict, lines });
    else marks.push({ check, verdict, lines, box: within(cornersAt(region.box, at), width, height) });
  }
  return { width, height, points, marks: marks.sort((a, b) => RANK[a.verdict] - RANK[b.verdict]) };
}

function cornersAt(box: Rect, at: (point: Point) => Point): Rect {
  const start = at(box);
  const end = at({ x: box.x + box.width, y: box.y + box.height });
  return { ...start, width: end.x - start.x, height: end.y - start.y };
}

/** The part of a box that lies in the picture, one pixel in from its edge. */
function within(box: Rect, width: number, height: number): Rect {
  const clamp = (value: number, limit: number): number => Math.min(Math.max(value, 1), limit - 1);
  const x = clamp(box.x, width);
  const y = clamp(box.y, height);
  return { x, y, width: clamp(box.x + box.width, width) - x, height: clamp(box.y + box.height, height) - y };
}
