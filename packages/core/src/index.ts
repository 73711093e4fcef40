/**
 * What every part of tucai agrees on: one kind of error with a stable code, parsing at the border that names
 * the problem and not the person, texts in both languages, and the result of a photo's inspection. It imports
 * no other tucai package and nothing of Node or the browser.
 *
 * @packageDocumentation
 */

export { parse } from './errors/parse.ts';
export {
  type ErrorDetails,
  TucaiError,
  type TucaiErrorJson,
  type TucaiErrorLike,
  type TucaiErrorOptions,
} from './errors/tucai-error.ts';
export {
  FAILURE_KINDS,
  type FailureKind,
  type Inspection,
  inspection,
  inspectionFrom,
  type JudgedCheck,
} from './inspection.ts';
export {
  LANGUAGES,
  type Language,
  type LocalizedText,
  localizedText,
  pickLanguage,
} from './localized-text.ts';
