import type { Region } from '../checks/check.ts';
import { boundsOf, type Point, type Rect, type RotatedRect } from '../geometry.ts';
import { boundsOfMesh } from '../landmarks/bounds-of-mesh.ts';
import type { Face } from '../observation.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';

/** The whole face, with the lines that were measured on it. */
export function faceRegion(face: Face, lines: Region['lines'] = []): Region {
  return { box: boundsOfMesh(face.landmarks), lines };
}

/** The smallest box round some lines, with a margin so that a box of one line is still a box. */
export function linesRegion(lines: Region['lines'], margin: number): Region {
  const { x, y, width, height } = boundsOf(lines.flat());
  return {
    box: { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin },
    lines,
  };
}

/** The box round some polygons, with their edges. */
export function outlinesRegion(outlines: readonly (readonly Point[])[]): Region {
  const lines = outlines.flatMap((outline) =>
    outline.map((point, i) => [point, outline[(i + 1) % outline.length]!] as const),
  );
  return linesRegion(lines, 0);
}

/** A region in other pixels, such as from the analysed picture to the source. */
export function scaleRegion({ box, lines }: Region, scale: number): Region {
  const point = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
  const rect: Rect = { ...point(box), width: box.width * scale, height: box.height * scale };
  return { box: rect, lines: lines.map(([a, b]) => [point(a), point(b)] as const) };
}

/** The box round some turned rectangles. */
export function rectsRegion(rects: readonly RotatedRect[]): Region {
  const corners = rects.flatMap(({ cx, cy, width, height, rotation }) =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([i, j]) => {
      const u = (i! * width) / 2;
      const v = (j! * height) / 2;
      return {
        x: cx + u * cosine(rotation) - v * sine(rotation),
        y: cy + u * sine(rotation) + v * cosine(rotation),
      };
    }),
  );
  return { box: boundsOf(corners), lines: [] };
}

/**
 * The box round some cells of a square map that lies on the picture in any turn; null without cells.
 * @param cells row-major indices
 * @param toPicture from map coordinates to pixels of the picture
 */
export function cellsRegion(
  cells: readonly number[],
  size: number,
  toPicture: (point: Point) => Point,
): Region | null {
  if (cells.length === 0) return null;
  const { x, y, width, height } = boundsOf(
    cells.map((cell) => ({ x: cell % size, y: Math.floor(cell / size) })),
  );
  const corners = [x, x + width + 1].flatMap((u) =>
    [y, y + height + 1].map((v) => toPicture({ x: u, y: v })),
  );
  return { box: boundsOf(corners), lines: [] };
}
