/** Machine-readable particulars of an error: sizes, limits, paths of fields. Never personal data. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

export interface TucaiErrorOptions {
  /** True when the same call may succeed later without a change by the caller. Default false. */
  readonly retryable?: boolean | undefined;
  /** Earliest useful time of a retry, in epoch milliseconds. */
  readonly retryAt?: number | undefined;
  readonly details?: ErrorDetails | undefined;
  readonly cause?: unknown;
}

/** What every error of every tucai package has, whichever class made it. */
export interface TucaiErrorLike extends Error {
  /** What went wrong as a stable word, such as `input/invalid`. The code is the contract, the message is for people. */
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAt?: number;
  readonly details: ErrorDetails;
}

/** What may be logged or sent to a client. */
export interface TucaiErrorJson<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly retryable: boolean;
  readonly retryAt?: number;
}

/**
 * In the registry that all copies of all packages share, so that an error is recognised where `instanceof`
 * would say no: across packages that do not import each other, and across two installed copies of one.
 */
const marker: unique symbol = Symbol.for('tucai.error');

/**
 * The base of the errors of this package and of those built on it.
 *
 * @typeParam Code the codes this error may carry; a subclass narrows it to its own union
 * @example
 * try {
 *   await service.submit(photo);
 * } catch (error) {
 *   if (!TucaiError.isInstance(error)) throw error;
 *   if (error.retryable) schedule(error.retryAt ?? now + 60_000);
 *   else show(error.code);
 * }
 */
export class TucaiError<Code extends string = string> extends Error implements TucaiErrorLike {
  override readonly name: string = 'TucaiError';
  readonly [marker] = true;
  readonly code: Code;
  readonly retryable: boolean;
  readonly retryAt?: number;
  readonly details: ErrorDetails;

  /** @param message for people; it is logged and shown, so it never holds personal data */
  constructor(code: Code, message: string, options: TucaiErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    if (options.retryAt !== undefined) this.retryAt = options.retryAt;
    this.details = options.details ?? {};
  }

  /** True for an error of any tucai package, of this or another copy of it. */
  static isInstance(error: unknown): error is TucaiErrorLike {
    return typeof error === 'object' && error !== null && marker in error && error[marker] === true;
  }

  /** The code, the message and when to try again; neither details nor cause nor stack. */
  toJSON(): TucaiErrorJson<Code> {
    const { code, message, retryable, retryAt } = this;
    return retryAt === undefined ? { code, message, retryable } : { code, message, retryable, retryAt };
  }
}
