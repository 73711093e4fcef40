import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

/**
 * An address that nothing is fetched from: the WebAssembly module is handed to onnxruntime as bytes, and it has one thread.
 * onnxruntime asks for its own address all the same, and bundlers of hosts would look for files beside it.
 */
const NOWHERE = '"https://onnxruntime.invalid/"';

/** How onnxruntime would load a script at run time; hosts' bundlers cannot follow that, and nothing needs it. */
const LOADS_SCRIPT = /\bimport\(\/\*webpackIgnore:true\*\/ \/\*@vite-ignore\*\/(\w+)\)/g;

/** Takes onnxruntime's JavaScript into our own files, without its search for files that are not there. */
export const embedOnnxruntime: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'embed-onnxruntime',
  setup(build) {
    build.onLoad({ filter: /ort\.wasm\.bundle\.min\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.url', NOWHERE)
        .replace(LOADS_SCRIPT, 'Promise.reject($1)');
      if (/\bimport\b\s*[.(]/.test(contents)) throw new Error(`${path} still loads something by itself`);
      return { contents, loader: 'js' };
    });
  },
};
