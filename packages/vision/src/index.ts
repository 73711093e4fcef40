export { type AnalyseOptions, analyse } from './analyse.ts';
export { type CheckPhotoOptions, checkPhoto } from './check-photo.ts';
export type {
  Check,
  CheckKind,
  CheckResult,
  FaceCheck,
  FaceInput,
  Measurement,
  PictureCheck,
  PictureInput,
  Region,
  SkipReason,
  Unit,
  Verdict,
} from './checks/check.ts';
export { CHECK_CODES, type CheckCode } from './checks/codes.ts';
export { CHECKS } from './checks/registry.ts';
export type { CropAdvice, CropBound } from './crop/crop-problem.ts';
export {
  type EncodedJpeg,
  encodeInWindow,
  encodeJpeg,
  type JpegWindow,
  type WindowMissed,
} from './encode/encode-jpeg.ts';
export { VisionError, type VisionErrorCode, type VisionErrorOptions } from './errors.ts';
export type {
  ChromaSampling,
  Density,
  ExifFacts,
  FileFacts,
  FileFormat,
  JpegComponent,
  JpegFacts,
  JpegQuality,
  JpegSegment,
  JpegSegmentKind,
  PersonalFlags,
  QuantisationTable,
  XmpFacts,
} from './file/file-facts.ts';
export { readFileFacts } from './file/read-file-facts.ts';
export type { Point, Rect, RotatedRect } from './geometry.ts';
export { findProblems } from './guidance/find-problems.ts';
export type { Finding } from './guidance/finding.ts';
export {
  type GuidanceConfig,
  type GuidanceConfigInput,
  guidanceConfig,
} from './guidance/guidance-config.ts';
export {
  type Guidance,
  type GuidanceState,
  type GuideOptions,
  guide,
  NO_GUIDANCE,
} from './guidance/guide.ts';
export type { HeadOutline } from './guidance/head-outline.ts';
export { HINT_CODES, type HintCode, isHintCode, mirroredHint } from './guidance/hint-codes.ts';
export { type JudgedFrame, judgeFrame, NO_FRAME } from './guidance/judge-frame.ts';
export type { FacePlace, LightObservation } from './guidance/light-observation.ts';
export { LIVE_CODES, type LiveCode } from './guidance/live-codes.ts';
export { createLiveTracker, type LiveTracker, type LiveTrackerOptions } from './guidance/live-tracker.ts';
export { observeLight } from './guidance/observe-light.ts';
export type { HintText } from './guidance/texts/hint-text.ts';
export { type HintAudience, hintText } from './guidance/texts/hint-texts.ts';
export { assertRgbaImage, MIN_SIDE, type RgbaImage } from './image/rgba-image.ts';
export {
  MAKE_STAGES,
  type MadePhoto,
  type MakePhotoOptions,
  type MakeStage,
  makePhoto,
  type PhotoMeasurements,
} from './make/make-photo.ts';
export { type PhotoSpec, parsePhotoSpec } from './make/photo-spec.ts';
export { PHOTO_SPECS, type PhotoSpecId } from './make/photo-specs.ts';
export { type PhotoProblem, type RefusedBound, RefusedPhotoError } from './make/refused-photo.ts';
export { rulesForSpec } from './make/rules-for-spec.ts';
export type { Backdrop, Rgb } from './matting/composite.ts';
export type { MattingModel } from './matting/portrait-matte.ts';
export {
  type Catalogue,
  type CheckTexts,
  catalogue,
  LANGUAGES,
  type Language,
  type LocalizedText,
} from './messages/catalogue.ts';
export { MODELS, type ModelName, type ModelSpec } from './models/registry.ts';
export {
  type ClassMap,
  type CloseUp,
  type Face,
  type HeadPose,
  type Landmarks,
  landmark,
  type Mask,
  type Observation,
  PERSON_CLASSES,
  type PersonClass,
} from './observation.ts';
export { type PrintSheet, type PrintSheetOptions, printSheet } from './print/print-sheet.ts';
export { SHEETS, type SheetName } from './print/sheets.ts';
export { inspect } from './report/inspect.ts';
export type { PhotoCheck, Report } from './report/report.ts';
export { DELIVERABLE_RULES } from './rules/deliverable-rules.ts';
export { HEAD_COVERING_ALLOWED } from './rules/head-covering-allowed.ts';
export { neverFails } from './rules/never-fails.ts';
export { type Bound, mergeRules, type Range, type Rule, type RuleSet } from './rules/rule-set.ts';
export { isRuleSetId, RULE_SETS, type RuleSetId, resolveRules } from './rules/rule-sets.ts';
export { SOURCE_RULES } from './rules/source-rules.ts';
export type { Tensor, VisionRuntime } from './runtime/vision-runtime.ts';
export type { StopSignal } from './stop-signal.ts';
