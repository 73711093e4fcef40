/** The part of @mediapipe/tasks-vision 0.10.35 that the pages use; its `exports` hide its own declarations. */
declare module '@mediapipe/tasks-vision' {
  export interface WasmFileset {
    readonly wasmLoaderPath: string;
    readonly wasmBinaryPath: string;
  }

  export const FilesetResolver: { forVisionTasks(folder: string): Promise<WasmFileset> };

  export class FaceLandmarker {
    static createFromOptions(
      files: WasmFileset,
      options: {
        readonly baseOptions: { readonly modelAssetPath: string; readonly delegate: 'CPU' };
        readonly runningMode: 'VIDEO';
      },
    ): Promise<FaceLandmarker>;
    detectForVideo(
      frame: ImageBitmap,
      timestamp: number,
    ): { readonly faceLandmarks: readonly (readonly object[])[] };
  }
}
