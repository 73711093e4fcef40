import type { Rect } from '@tucai/vision';

/** A label's size and the box that it names. */
export interface LabelRequest {
  readonly width: number;
  readonly height: number;
  readonly box: Rect;
}

/**
 * Puts each label on top of its box, in the picture and not over an earlier label: above the box's top left corner if
 * there is room, else below the labels that are in the way.
 * @returns the top left corner of each label, in the order asked
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  picture: { readonly width: number; readonly height: number },
): Rect[] {
  const placed: Rect[] = [];
  for (const { width, height, box } of requests) {
    const x = Math.max(0, Math.min(box.x, picture.width - width));
    let y = Math.max(0, box.y - height);
    for (let other = blocking(placed, { x, y, width, height }); other; ) {
      y = other.y + other.height;
      other = blocking(placed, { x, y, width, height });
    }
    placed.push({ x, y: Math.min(y, Math.max(0, picture.height - height)), width, height });
  }
  return placed;
}

function blocking(placed: readonly Rect[], label: Rect): Rect | undefined {
  return placed.find(
    (other) =>
      label.x < other.x + other.width &&
      other.x < label.x + label.width &&
      label.y < other.y + other.height &&
      other.y < label.y + label.height,
  );
}
