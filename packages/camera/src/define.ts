import { TucaiCamera } from './tucai-camera.ts';

/**
 * Makes `<tucai-camera>` known to the browser. Calling it again, or on a server, does nothing.
 * @param name another name for the element, should two versions live in one page
 */
export function defineTucaiCamera(name = 'tucai-camera'): void {
  const registry = globalThis.customElements;
  if (registry === undefined || registry.get(name)) return;
  // A class can be registered once only.
  registry.define(name, name === 'tucai-camera' ? TucaiCamera : class extends TucaiCamera {});
}
