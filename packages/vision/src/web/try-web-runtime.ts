import { VisionError } from '../errors.ts';
import { createWebRuntime } from './create-web-runtime.ts';
import type { WebRuntime } from './web-runtime.ts';
import type { WebRuntimeOptions } from './web-runtime-options.ts';

/** What a page can do. */
export type WebAbility =
  /** Live guidance and checks here. */
  | { readonly able: true; readonly runtime: WebRuntime }
  /** Photos from a file, checked by a server. `reason.retryable` says whether a later try may do better. */
  | { readonly able: false; readonly instead: 'file-with-server-checks'; readonly reason: VisionError };

/**
 * `createWebRuntime` for hosts that go on without it.
 * @throws VisionError `aborted`, `input/invalid`
 */
export async function tryWebRuntime(options: WebRuntimeOptions = {}): Promise<WebAbility> {
  try {
    return { able: true, runtime: await createWebRuntime(options) };
  } catch (error) {
    const ours = VisionError.isInstance(error) && error.code !== 'aborted' && error.code !== 'input/invalid';
    if (ours) return { able: false, instead: 'file-with-server-checks', reason: error };
    throw error;
  }
}
