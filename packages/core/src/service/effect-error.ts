import { TucaiError } from '../errors/tucai-error.ts';
import { word } from '../journey/ids.ts';
import * as z from '../schema.ts';

/** What is kept of an error that a handler threw. Never its message, which may hold personal data. */
export interface EffectError {
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAt: number | null;
}

/** An error of no tucai package may be anything from a lost connection to a bug, and is tried again. */
export function effectError(thrown: unknown): EffectError {
  if (!TucaiError.isInstance(thrown)) return { code: 'effect/failed', retryable: true, retryAt: null };
  const code = z.safeParse(word, thrown.code);
  return {
    code: code.success ? code.data : 'effect/failed',
    retryable: thrown.retryable,
    retryAt: thrown.retryAt ?? null,
  };
}
