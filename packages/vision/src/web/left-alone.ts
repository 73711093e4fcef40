import { WASM } from '../models/wasm.ts';

/** What a host copies beside its bundle where the bundler carries no files along: docs/browser.md. */
const FOLDER = './tucai/';

/** Where this code lies as long as no bundler has taken it into a file of its own. */
const OWN_PLACE = /\/dist\/(?:web|shared)\/[^/]+$/;

/**
 * Vite and webpack replace `new URL('…', import.meta.url)` by the address that they give the file; esbuild and others leave it,
 * and it then leads nowhere.
 * @param wasm what that form came to for the WebAssembly module
 * @param here address of the file that this code has become part of
 * @returns where the host's copy of the package's files is looked for then; nothing when the addresses hold
 */
export function copyBesideBundle(wasm: string, here: string): URL | undefined {
  // Put together at run time, so that no bundler replaces it.
  const untouched = new URL(['..', '..', 'wasm', WASM.file].join('/'), here).href;
  return wasm === untouched && !OWN_PLACE.test(new URL(here).pathname) ? new URL(FOLDER, here) : undefined;
}
