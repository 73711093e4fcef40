import type { FileFacts } from '../file/file-facts.ts';
import type { Point, Rect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import type { FaceFrame } from '../measure/face-frame.ts';
import type { LuminanceHistogram } from '../measure/face-luminance.ts';
import type { LocalizedText } from '../messages/catalogue.ts';
import type { Face, Observation } from '../observation.ts';
import type { CheckCode } from './codes.ts';

export type Verdict = 'pass' | 'warn' | 'fail' | 'skipped';

/** Which counter of the journey a failure belongs to. */
export type CheckKind = 'quality' | 'liveness' | 'authenticity';

/**
 * `share` and `ratio` are plain numbers (share: 0–1); `level` is a difference of colour or light (0–255, or ΔE
 * where the check says so); `px` are pixels of the source picture.
 */
export type Unit = 'bits' | 'bytes' | 'count' | 'deg' | 'level' | 'px' | 'ratio' | 'share';

/** Where on the picture a check looked: pixels of the analysed picture in a check, source pixels in a report. */
export interface Region {
  readonly box: Rect;
  /** The lines that were measured, for drawing. */
  readonly lines: readonly (readonly [Point, Point])[];
}

/**
 * Why a check gave no verdict: there is no face; the rules turned the check off; `analyse` left out the model
 * that it needs; too little of the face lies in the picture, or too few pixels of it; only pixels were given
 * and the check reads the file; the file is no JPEG and the check reads how a JPEG is coded.
 */
export type SkipReason = 'no-face' | 'disabled' | 'model-missing' | 'too-small' | 'no-file' | 'not-jpeg';

export interface CheckResult {
  readonly code: CheckCode;
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  /** The raw measure; null when skipped. */
  readonly value: number | null;
  readonly unit: Unit;
  /** The values that pass; null is unbounded. */
  readonly range: { readonly min: number | null; readonly max: number | null };
  /** 0 (worst) to 100; by the mapping of ISO/IEC 29794-5 where `component` is given. Null when skipped. */
  readonly score: number | null;
  readonly region: Region | null;
  /** Name of the ISO/IEC 29794-5 component whose raw measure and mapping this check follows. */
  readonly component?: string;
  readonly skipped?: SkipReason;
  readonly message: LocalizedText;
}

/** What a check measures on one picture, before any threshold. */
export interface Measurement {
  readonly value: number;
  /** 0–100 by the check's own mapping. */
  readonly score: number;
  readonly region: Region | null;
}

/** What a check of the whole picture is given. */
export interface PictureInput {
  readonly observation: Observation;
  /** The pixels, at whole, half, quarter … size. */
  readonly pyramid: Pyramid;
  /** What the file says of itself; absent when only pixels were given. */
  readonly file?: FileFacts;
  /** What a function measures on this input, worked out once for all checks that ask with the same function. */
  shared<T>(measure: (input: PictureInput) => T): T;
}

/** What a check of a face is given: the picture and its largest face. */
export interface FaceInput extends PictureInput {
  readonly face: Face;
  readonly frame: FaceFrame;
  /**
   * Luminance of the face without what hangs over it; worked out once for all checks that ask. `model-missing`
   * without a class map: hair over the face would be taken for a dark face.
   */
  readonly luminance: () => LuminanceHistogram | 'model-missing' | 'too-small';
  shared<T>(measure: (input: FaceInput) => T): T;
}

interface CheckBase {
  readonly code: CheckCode;
  readonly kind: CheckKind;
  readonly unit: Unit;
  /** Name of the ISO/IEC 29794-5 component whose raw measure and mapping this check follows. */
  readonly component?: string;
}

/** A check of the largest face; skipped with `no-face` when there is none. */
export interface FaceCheck extends CheckBase {
  readonly subject: 'face';
  measure(input: FaceInput): Measurement | SkipReason;
}

/** A check of the picture as a whole, which runs with or without a face. */
export interface PictureCheck extends CheckBase {
  readonly subject: 'picture';
  measure(input: PictureInput): Measurement | SkipReason;
}

/** One rule of the notice as a pure function. Thresholds are not part of it: they come from the rule set. */
export type Check = FaceCheck | PictureCheck;
