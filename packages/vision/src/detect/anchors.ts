/** Centre of one anchor cell, as a share of the model's input side. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** A grid of `cells × cells` cell centres, each repeated `perCell` times, row by row. */
function grid(cells: number, perCell: number): Anchor[] {
  return Array.from({ length: cells * cells * perCell }, (_, i) => {
    const cell = Math.floor(i / perCell);
    return { x: ((cell % cells) + 0.5) / cells, y: (Math.floor(cell / cells) + 0.5) / cells };
  });
}

/** Short range, input 128: a 16×16 grid with 2 anchors a cell, then 8×8 with 6 (MediaPipe: strides 8, 16, 16, 16). */
export const SHORT_RANGE_ANCHORS: readonly Anchor[] = [...grid(16, 2), ...grid(8, 6)];

/** Full range, input 192: one 48×48 grid (stride 4). */
export const FULL_RANGE_ANCHORS: readonly Anchor[] = grid(48, 1);
