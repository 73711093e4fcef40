/** The words of the element itself. States, refusals and hints have theirs in `@tucai/core/camera` and `@tucai/vision`. */
export interface ScreenTexts {
  /** Name of the element for a screen reader. */
  readonly camera: string;
  readonly startTitle: string;
  readonly startText: string;
  readonly start: string;
  readonly shoot: string;
  readonly cancel: string;
  readonly switchCamera: string;
  /** The switch of the spoken hints; whether it is on is told apart. */
  readonly voice: string;
  readonly retry: string;
  readonly retake: string;
  readonly accept: string;
  /** While the models load. */
  readonly preparing: string;
  readonly unguided: string;
  readonly previewText: string;
  /** Before what only draws a remark. */
  readonly previewRemark: string;
  readonly photo: string;
  readonly pausedText: string;
  readonly doneText: string;
  readonly again: string;
  /** Said when the holding begins and when the picture is taken. */
  readonly sayHold: string;
  readonly sayTaken: string;
  readonly chooseFile: string;
  readonly chooseAnother: string;
  readonly fileReading: string;
  readonly fileUnreadable: string;
  readonly fileAdvice: string;
  readonly fileDone: string;
}
