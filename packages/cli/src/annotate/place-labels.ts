import type { Rect } from '@tucai/vision';

/** A label's size and the box that it names. */
export interface LabelRequest {
  readonly width: number;
  readonly height: number;
  readonly box: Rect;
}

/**
 * Puts each label at the left of its box, in the picture and not over an earlier label: right above the box, else above
 * the labels that are in the way, so that faces stay in view; where the picture ends, below the box and downwards.
 * @returns the top left corner of each label, in the order asked
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  picture: { readonly width: number; readonly height: number },
): Rect[] {
  const placed: Rect[] = [];
  for (const { width, height, box } of requests) {
    const x = Math.max(0, Math.min(box.x, picture.width - width));
    const above = freePlace(placed, { x, y: box.y - height, width, height }, (other) => other.y - height);
    const below = (): Rect => {
      const start = { x, y: Math.min(box.y + box.height, picture.height - height), width, height };
      return freePlace(placed, start, (other) => other.y + other.height);
    };
    const { y } = above.y >= 0 ? above : below();
    placed.push({ x, y: Math.max(0, Math.min(y, picture.height - height)), width, height });
  }
  return placed;
}

/** Moves a label past those in its way, one after the other. */
function freePlace(placed: readonly Rect[], start: Rect, past: (other: Rect) => number): Rect {
  let label = start;
  for (let other = blocking(placed, label); other; other = blocking(placed, label)) {
    label = { ...label, y: past(other) };
  }
  return label;
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
