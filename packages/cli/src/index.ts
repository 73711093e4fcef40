export { ANNOTATED_SIDE, type AnnotateOptions, annotatePhoto } from './annotate/annotate-photo.ts';
export {
  type CheckedPhoto,
  type CheckFilesOptions,
  checkFiles,
  MAX_CONCURRENCY,
} from './check/check-files.ts';
export { type FindPhotosOptions, findPhotos } from './check/find-photos.ts';
export type { FileErrorCode, FoundPhoto } from './check/found-photo.ts';
export { type ErrorLine, type JudgedLine, type PhotoLine, photoLineSchema } from './check/photo-line.ts';
export { EXIT, type ExitCode } from './exit-code.ts';
export { environmentLanguage } from './language.ts';
export {
  createHtmlReport,
  type HtmlReport,
  type HtmlReportOptions,
  writeHtmlReport,
} from './report/html-report.ts';
export { picturesFolder } from './report/pictures-folder.ts';
export { UsageError } from './usage-error.ts';
