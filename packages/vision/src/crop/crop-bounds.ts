/** A closed interval of pixels of the finished picture, and the value one would rather have. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly ideal: number;
}

/** Where a finished picture wants the head. Pixels of the finished picture, from its top edge. */
export interface CropBounds {
  readonly width: number;
  readonly height: number;
  /** From the top edge to the crown, 头顶发际距上边沿. */
  readonly crown: Bounds;
  /** From the top edge to the middle between the eyes, 眼睛所在位置距上边沿. */
  readonly eyes: Bounds;
  /** Between the cheeks, 脸部宽度. */
  readonly cheeks: Bounds;
  /** How far pixels may be enlarged; 1 is not at all. */
  readonly enlargement: number;
}

/** What is known of the head in the picture; pixels of the picture. */
export interface HeadPlace {
  /** Top of the head as the bounds mean it. */
  readonly crownY: number;
  /** Middle between the eyes. */
  readonly eyesY: number;
  /** The axis that comes into the middle. */
  readonly centreX: number;
  /** Distance of the cheeks. */
  readonly cheeks: number;
}

/**
 * Which edges of the picture the person is cut by. Beyond these nothing may be made up; beyond the others lies only
 * background, which is replaced anyway.
 */
export interface CutEdges {
  readonly top: boolean;
  readonly left: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
}
