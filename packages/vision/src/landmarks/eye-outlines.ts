/** The edge of the lids of each eye as a closed polygon, by the side of the picture that it lies on. */
export const EYE_OUTLINES = {
  left: [33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246],
  right: [362, 382, 381, 380, 374, 373, 390, 249, 263, 466, 388, 387, 386, 385, 384, 398],
} as const;

/** The lower edge of each brow. */
export const LOWER_BROWS = {
  left: [55, 65, 52, 53, 46],
  right: [285, 295, 282, 283, 276],
} as const;
