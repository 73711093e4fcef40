import type { CameraErrorCode } from '@tucai/core/camera';
import { watchRecovery } from './recovery.ts';

/** Refusals that end when the person allows the camera, and those that end when a camera is plugged in. */
const BY_PERMISSION: ReadonlySet<CameraErrorCode> = new Set(['camera/denied']);
const BY_CAMERA: ReadonlySet<CameraErrorCode> = new Set([
  'camera/not-found',
  'camera/no-rear',
  'camera/lost',
]);

/** While the session waits after a refusal: tells when what it waits for has happened outside of the page. */
export class RefusalWatch {
  readonly #onOver: () => void;
  #code: CameraErrorCode | null = null;
  #end: (() => void) | undefined;

  constructor(onOver: () => void) {
    this.#onOver = onOver;
  }

  /** @param code why the session waits now; null: it does not */
  follow(code: CameraErrorCode | null): void {
    if (code === this.#code) return;
    this.#end?.();
    this.#end = undefined;
    this.#code = code;
    if (code === null) return;
    const byPermission = BY_PERMISSION.has(code);
    const byCamera = BY_CAMERA.has(code);
    if (!byPermission && !byCamera) return;
    this.#end = watchRecovery({
      onAllowed: () => byPermission && this.#onOver(),
      onPluggedIn: () => byCamera && this.#onOver(),
    });
  }
}
