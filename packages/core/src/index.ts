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
