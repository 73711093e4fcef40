/**
 * The camera session, a part of its own with XState in it: loaded when the student is about to take a photo. The
 * same as `@tucai/core/camera`, for hosts whose bundler splits at dynamic imports.
 * @example
 * const { createCameraSession, cameraView } = await loadCamera();
 */
export function loadCamera(): Promise<typeof import('../camera/index.ts')> {
  return import('../camera/index.ts');
}
