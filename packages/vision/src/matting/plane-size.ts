/** Size of everything that lies on one grid of pixels. */
export interface PlaneSize {
  readonly width: number;
  readonly height: number;
}
