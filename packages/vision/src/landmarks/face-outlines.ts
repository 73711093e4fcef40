/**
 * The inner three quarters of each brow as a closed polygon. The tail towards the temple is left out: hair that
 * hangs beside the face touches it without covering the brow.
 */
export const BROW_OUTLINES = {
  left: [63, 105, 66, 107, 55, 65, 52, 53],
  right: [293, 334, 296, 336, 285, 295, 282, 283],
} as const;

/** The upper edges of both brows. */
export const BROW_TOPS: readonly number[] = [70, 63, 105, 66, 107, 336, 296, 334, 293, 300];

/** The outer edge of the lips as a closed polygon. */
export const OUTER_LIPS: readonly number[] = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185,
];

/** The edge of the face before each ear, from the height of the eye down to that of the mouth. */
export const EAR_EDGES = {
  left: [127, 234, 93, 132],
  right: [356, 454, 323, 361],
} as const;

/** The red of the lower lip as a closed polygon. */
export const LOWER_LIP: readonly number[] = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95, 78,
];
