/**
 * The part of @mediapipe/tasks-vision 0.10.35 that is used here. Its own declarations are not found by the `exports` of its
 * package.json.
 */
declare module '@mediapipe/tasks-vision' {
  /** Shares of the picture's width and height; z in the scale of x. */
  export interface NormalizedLandmark {
    readonly x: number;
    readonly y: number;
    readonly z: number;
  }

  export interface FaceLandmarkerResult {
    readonly faceLandmarks: readonly (readonly NormalizedLandmark[])[];
  }

  export interface FaceLandmarkerOptions {
    readonly baseOptions?: { readonly modelAssetBuffer: Uint8Array; readonly delegate: 'CPU' };
    readonly runningMode?: 'VIDEO';
    readonly numFaces?: number;
  }

  export class FaceLandmarker {
    static createFromOptions(
      files: { readonly wasmLoaderPath: string; readonly wasmBinaryPath: string },
      options: FaceLandmarkerOptions,
    ): Promise<FaceLandmarker>;
    setOptions(options: FaceLandmarkerOptions): Promise<void>;
    /** @param timestamp in milliseconds, above that of the frame before */
    detectForVideo(frame: ImageBitmap, timestamp: number): FaceLandmarkerResult;
    close(): void;
  }
}
