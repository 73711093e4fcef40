import type { LiveCode } from './live-codes.ts';

/** Where the largest face lies: shares of the picture's height, from its top left corner. */
export interface FacePlace {
  /** Middle between the eyes. */
  readonly x: number;
  readonly y: number;
  /** From the eyes to the chin, the length T of ISO/IEC 29794-5. */
  readonly eyesToChin: number;
  /** The edge of the picture that the face is nearest to. */
  readonly nearestEdge: 'left' | 'right' | 'top' | 'bottom';
  /** From the chin to the lower edge, in T. */
  readonly roomBelow: number;
}

/**
 * What one frame of a live picture says: numbers only, so that it can cross from a worker or a mini program and be
 * logged or kept without holding a face. Made by `observeLight`.
 */
export interface LightObservation {
  /** When the frame was taken, in milliseconds of any clock that does not run backwards. */
  readonly at: number;
  /** The raw measure of each check that could be made; a check missing here could not. */
  readonly measures: Readonly<Partial<Record<LiveCode, number>>>;
  /** Null without a face. */
  readonly place: FacePlace | null;
  /** The side of the picture whose cheek is darker; null without a face. */
  readonly darkerSide: 'left' | 'right' | null;
  /** Mean luminance of the whole picture, 0–1. */
  readonly sceneLuminance: number;
}
