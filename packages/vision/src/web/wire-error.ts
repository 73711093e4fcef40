import { VisionError, type VisionErrorCode } from '../errors.ts';
import { type PhotoProblem, RefusedPhotoError } from '../make/refused-photo.ts';

/** An error as it crosses from a worker: structured cloning keeps neither class nor code. */
export interface WireError {
  readonly code: VisionErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  /** What a cause says of itself. */
  readonly cause?: string;
  /** Of a refused photo. */
  readonly problems?: readonly PhotoProblem[];
}

export function toWire(error: unknown): WireError {
  if (!VisionError.isInstance(error)) {
    return {
      code: 'runtime/failed',
      message: 'Something unexpected went wrong while a picture was looked at.',
      retryable: false,
      details: {},
      cause: String(error),
    };
  }
  const { code, message, retryable, details, cause } = error;
  return {
    code,
    message,
    retryable,
    details,
    ...(cause === undefined ? {} : { cause: String(cause) }),
    ...(RefusedPhotoError.is(error) ? { problems: error.problems } : {}),
  };
}

export function fromWire({ code, message, retryable, details, cause, problems }: WireError): VisionError {
  if (problems !== undefined) return new RefusedPhotoError(problems);
  return new VisionError(code, message, {
    retryable,
    details,
    ...(cause === undefined ? {} : { cause }),
  });
}
