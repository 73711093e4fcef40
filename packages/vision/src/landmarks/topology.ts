/**
 * Index lists of MediaPipe's 478-point face topology (sides are the subject's own). Source: MediaPipe's
 * published face mesh and the index mapping of its attention model's refinement outputs.
 */

/** Number of points of the plain mesh; the ten iris points follow. */
export const MESH_POINTS = 468;
export const ALL_POINTS = 478;

/** Where the 80 points of the lips output belong in the mesh. */
export const LIPS_OUTPUT: readonly number[] = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409, 78, 95, 88, 178,
  87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415, 76, 77, 90, 180, 85, 16, 315, 404,
  320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408, 62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292,
  183, 42, 41, 38, 12, 268, 271, 272, 407,
];

/** Where the 71 points of the "left eye" output belong: it is the eye on the left of the picture. */
export const PICTURE_LEFT_EYE_OUTPUT: readonly number[] = [
  33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25, 110, 24, 23, 22, 26,
  112, 243, 247, 30, 29, 27, 28, 56, 190, 226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222,
  221, 189, 35, 124, 46, 53, 52, 65, 143, 111, 117, 118, 119, 120, 121, 128, 245, 156, 70, 63, 105, 66, 107,
  55, 193,
];

/** Where the 71 points of the "right eye" output belong: it is the eye on the right of the picture. */
export const PICTURE_RIGHT_EYE_OUTPUT: readonly number[] = [
  263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359, 255, 339, 254, 253,
  252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414, 446, 261, 448, 449, 450, 451, 452, 453, 464, 342,
  445, 444, 443, 442, 441, 413, 265, 353, 276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465,
  383, 300, 293, 334, 296, 336, 285, 417,
];

/** The lid contour is the first 16 points of an eye output; an iris lies at its mean depth. */
export const EYE_CONTOUR_LENGTH = 16;

export const PICTURE_LEFT_IRIS: readonly number[] = [468, 469, 470, 471, 472];
export const PICTURE_RIGHT_IRIS: readonly number[] = [473, 474, 475, 476, 477];

/** Single points that measures use. */
export const POINT = {
  /** Eye on the left of the picture (the subject's right): outer and inner corner. */
  leftEyeOuter: 33,
  leftEyeInner: 133,
  /** Eye on the right of the picture: inner and outer corner. */
  rightEyeInner: 362,
  rightEyeOuter: 263,
  chin: 152,
  mouthLeft: 61,
  mouthRight: 291,
  cheekLeft: 234,
  cheekRight: 454,
} as const;

/** Pairs of upper and lower lid points, three an eye, spread between the corners. */
export const LID_PAIRS = {
  left: [
    [160, 144],
    [159, 145],
    [158, 153],
  ],
  right: [
    [385, 380],
    [386, 374],
    [387, 373],
  ],
} as const;

/** Pairs of upper and lower inner-lip points: middle and half way to the corners. */
export const INNER_LIP_PAIRS = [
  [82, 87],
  [13, 14],
  [312, 317],
] as const;

/** The outline of the face from forehead over ear and chin back to the forehead, clockwise in the picture. */
export const FACE_OVAL: readonly number[] = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
  150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];
