import { TucaiError } from '../errors/tucai-error.ts';

/** What is kept of an error that a handler threw. Never its message, which may hold personal data. */
export interface EffectError {
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAt: number | null;
}

/** `area/what`, short: an id or a name that slipped into a code has another form. */
const CODE = /^[a-z][a-z-]{0,31}\/[a-z][a-z0-9-]{0,31}$/;

/** An error of no tucai package may be anything from a lost connection to a bug, and is tried again. */
export function effectError(thrown: unknown): EffectError {
  if (!TucaiError.isInstance(thrown)) return { code: 'effect/failed', retryable: true, retryAt: null };
  return {
    code: CODE.test(thrown.code) ? thrown.code : 'effect/failed',
    retryable: thrown.retryable,
    retryAt: thrown.retryAt ?? null,
  };
}
