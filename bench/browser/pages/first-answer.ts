/** What a page found in the first frame, and when, in milliseconds since the browser was sent to it. */
export interface FirstAnswer {
  readonly answer: string;
  readonly milliseconds: {
    /** Its code is there and begins. */
    readonly pageRuns: number;
    readonly cameraOpen: number;
    readonly modelsReady: number;
    readonly answer: number;
  };
}

declare global {
  var answer: FirstAnswer | undefined;
}
