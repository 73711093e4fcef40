import type { FacePlace } from './light-observation.ts';

/** Where a host's frame line wants the head: shares of the picture's height, from its top left corner. */
export interface HeadOutline {
  /** Middle between the eyes. */
  readonly x: number;
  readonly y: number;
  /** From the eyes to the chin. */
  readonly eyesToChin: number;
}

/** How a head lies in an outline. */
export interface OutlineFit {
  /** Size of the head to that of the outline. */
  readonly size: number;
  /** How far it is too far right, in T of the outline; negative: left. */
  readonly across: number;
  /** How far it is too low, in T of the outline; negative: high. */
  readonly down: number;
}

export function fitOutline(place: FacePlace, outline: HeadOutline): OutlineFit {
  return {
    size: place.eyesToChin / outline.eyesToChin,
    across: (place.x - outline.x) / outline.eyesToChin,
    down: (place.y - outline.y) / outline.eyesToChin,
  };
}
