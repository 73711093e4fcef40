import type { CameraFacts } from './camera-facts.ts';

/**
 * Sorts rear cameras so that the one most likely to be the main one comes first; 0 when nothing tells them apart.
 *
 * Phones list a wide, an ultra-wide, a macro or depth camera as equals, and `facingMode: environment` opens the
 * ultra-wide on some (github.com/mozmorris/react-webcam/issues/365, w3c/mediacapture-extensions/issues/20).
 * The main camera focuses by itself and shares the flash, which ultra-wide, macro and depth cameras mostly do
 * not. Both are known only of a track that ran, so a camera not yet opened stands between one that has them
 * and one that lacks one of them: it is worth a try exactly when the running one is known to lack something.
 * What is left is decided by the largest picture. A stable sort keeps the rest in the order given.
 */
export function compareAsMain(a: CameraFacts, b: CameraFacts): number {
  const [marksA, marksB] = [marks(a), marks(b)];
  return (
    Math.min(...marksB) - Math.min(...marksA) ||
    sum(marksB) - sum(marksA) ||
    (b.maxPixels ?? 0) - (a.maxPixels ?? 0)
  );
}

function marks(camera: CameraFacts): readonly [number, number] {
  return [mark(camera.autofocus), mark(camera.torch)];
}

function mark(has: boolean | undefined): number {
  if (has === undefined) return 1;
  return has ? 2 : 0;
}

function sum([first, second]: readonly [number, number]): number {
  return first + second;
}
