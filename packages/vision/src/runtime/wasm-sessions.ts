import * as onnxruntime from 'onnxruntime-web/wasm';
import type { ModelName } from '../models/registry.ts';
import { createOrtSession, type Ort, type OrtSession } from './ort-session.ts';

/** Type-checked against the shared contract: this is onnxruntime compiled to WebAssembly. */
const ort: Ort = onnxruntime;

export const WASM_NAME = `onnxruntime-web ${ort.env.versions.web ?? ort.env.versions.common} wasm`;

/** One instance of the WebAssembly module serves a thread: later calls get the first one. */
let started: Promise<void> | undefined;
/** It holds one stack: what runs in it waits its turn. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes onnxruntime's WebAssembly module from its bytes: one thread, so that no page needs to be cross-origin isolated.
 * A failed start is forgotten. `createWasmSession` does it as well; a host may begin sooner.
 * @param wasm the bytes of the module, asked for once
 */
export function startWasm(wasm: () => Promise<Uint8Array>): Promise<void> {
  started ??= wasm().then((bytes) => {
    onnxruntime.env.wasm.numThreads = 1;
    onnxruntime.env.wasm.proxy = false;
    onnxruntime.env.wasm.wasmBinary = bytes;
    onnxruntime.env.logLevel = 'error';
  });
  started.catch(() => {
    started = undefined;
  });
  return started;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.catch(() => {});
  return result;
}

/**
 * Loads a model into onnxruntime's WebAssembly module. The same bytes of module and model give the same numbers, bit by
 * bit, in every browser and in Node: WebAssembly leaves no freedom in arithmetic.
 * @param wasm the bytes of the module, asked for once
 * @throws VisionError `runtime/failed` and what `wasm` throws
 */
export async function createWasmSession(
  model: ModelName,
  bytes: Uint8Array,
  wasm: () => Promise<Uint8Array>,
): Promise<OrtSession> {
  await startWasm(wasm);
  const session = await inTurn(() => createOrtSession(ort, model, bytes, { executionProviders: ['wasm'] }));
  return {
    run: (name, input) => inTurn(() => session.run(name, input)),
    release: () => inTurn(() => session.release()),
  };
}
