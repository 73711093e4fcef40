import type { LocalizedText, PhotoMeasurements } from '@tucai/vision';

/** Why a photo is not handed over, or what is worth a look. */
export interface Reason {
  /** A check's code, a bound of the crop, a `VisionErrorCode`, or one of the command line's own codes. */
  readonly code: string;
  /** What to change, for the photographer. */
  readonly message: LocalizedText;
}

/** What became of one photo. Plain JSON: no pixels, no name, no number. */
export type PhotoOutcome =
  /** A finished picture that may be handed over; a warning leaves its reasons. */
  | {
      readonly status: 'made';
      readonly verdict: 'pass' | 'warn';
      readonly reasons: readonly Reason[];
      readonly measurements: PhotoMeasurements;
    }
  /** A finished picture that fails a check, such as a turned head. */
  | {
      readonly status: 'failed';
      readonly reasons: readonly Reason[];
      readonly measurements: PhotoMeasurements;
    }
  /** No finished picture can be made of this photo. */
  | { readonly status: 'refused'; readonly reasons: readonly Reason[] }
  /** The file cannot be read or decoded, or tucai broke on it. */
  | {
      readonly status: 'error';
      readonly reasons: readonly Reason[];
      /** True when the same file may do better in another run. */
      readonly retryable: boolean;
    };
