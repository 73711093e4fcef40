import { type Language, VisionError, type VisionErrorCode } from '@tucai/vision';
import { cliTexts } from '../messages/catalogue.ts';
import type { ErrorLine } from './photo-line.ts';

/** Errors that every further photo would meet as well: they end the whole run. */
const FATAL: ReadonlySet<VisionErrorCode> = new Set([
  'runtime/missing-peer',
  'runtime/disposed',
  'model/missing',
  'model/hash-mismatch',
  'rules/invalid',
  'aborted',
]);

export function isFatal(error: unknown): error is VisionError {
  return VisionError.isInstance(error) && FATAL.has(error.code);
}

/** What a photo's line says of its error: a stable code, and what to do in the chosen language. */
export function describeError(code: string, language: Language, fallback = code): ErrorLine['error'] {
  return { code, message: cliTexts(language).errors[code] ?? fallback };
}

/** The code and the text of anything thrown while a photo was read, decoded or judged. */
export function photoError(error: unknown, language: Language): ErrorLine['error'] {
  if (VisionError.isInstance(error)) return describeError(error.code, language, error.message);
  const described = describeError('internal', language);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { ...described, message: `${described.message} (${detail})` };
}
