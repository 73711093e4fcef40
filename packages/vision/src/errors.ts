/** What went wrong, as a stable word. The code is the contract; the message is for people. */
export type VisionErrorCode =
  // the picture as a file
  | 'image/empty'
  | 'image/not-an-image'
  | 'image/unsupported-format'
  | 'image/truncated'
  | 'image/corrupt'
  | 'image/animated'
  | 'image/heic'
  | 'image/avif'
  | 'image/too-many-bytes'
  | 'image/too-many-pixels'
  | 'image/too-small'
  | 'image/unreadable'
  // what the host passed in
  | 'input/invalid'
  | 'rules/invalid'
  // what cannot become a finished picture
  | 'photo/refused'
  // the models and what runs them
  | 'runtime/missing-peer'
  | 'runtime/wrong-peer'
  | 'runtime/unsupported'
  | 'runtime/disposed'
  | 'runtime/failed'
  | 'model/missing'
  | 'model/hash-mismatch'
  | 'aborted';

export interface VisionErrorOptions {
  /** True when the same call may succeed later without a change by the caller. */
  readonly retryable?: boolean;
  /** Earliest useful time of a retry, in epoch milliseconds. */
  readonly retryAt?: number;
  /** Machine-readable particulars: sizes, limits, format names. Never picture content or personal data. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
  readonly cause?: unknown;
}

/**
 * Shared by every tucai package, so that an error is recognised across packages and across
 * two installed copies of one package, where `instanceof` would say no.
 */
const marker: unique symbol = Symbol.for('tucai.error');

/** The one error type this package throws. */
export class VisionError extends Error {
  override readonly name = 'VisionError';
  readonly [marker] = true;
  readonly code: VisionErrorCode;
  readonly retryable: boolean;
  declare readonly retryAt?: number;
  readonly details: Readonly<Record<string, string | number | boolean>>;

  constructor(code: VisionErrorCode, message: string, options: VisionErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    if (options.retryAt !== undefined) this.retryAt = options.retryAt;
    this.details = options.details ?? {};
  }

  /** True for a `VisionError` of this or any other copy of the package. */
  static isInstance(error: unknown): error is VisionError {
    return (
      error instanceof Error &&
      error.name === 'VisionError' &&
      (error as { [marker]?: boolean })[marker] === true
    );
  }
}
