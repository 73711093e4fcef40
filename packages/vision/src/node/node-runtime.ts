import { SessionRuntime } from '../runtime/session-runtime.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { loadPeer } from './load-peer.ts';
import { readModelFile } from './model-files.ts';
import { createOrtSession, type Ort } from './ort-session.ts';
import { type NodeRuntimeOptions, parseRuntimeOptions } from './runtime-options.ts';
import { readWasm } from './wasm-file.ts';

/**
 * Runs the models on the CPU, with onnxruntime-node unless `engine` says otherwise. A model is read and its SHA-256 checked when it is first needed; concurrent callers share
 * one session. A failed load is forgotten, so that the next call tries again.
 *
 * onnxruntime-node computes on the calling thread: while a model runs (about 60 ms a picture for all five
 * together) the event loop waits. A server that must answer meanwhile keeps the runtime in a worker thread.
 *
 * @throws VisionError `runtime/missing-peer` when onnxruntime-node is not installed, `input/invalid`
 * @example
 * const runtime = await createNodeRuntime();
 * const { report } = await checkPhoto(await decodeImage('photo.jpg'), runtime);
 * await runtime.dispose();
 */
export async function createNodeRuntime(options: NodeRuntimeOptions = {}): Promise<VisionRuntime> {
  const parsed = parseRuntimeOptions(options);
  return parsed.engine === 'wasm' ? await wasmRuntime(parsed) : await nativeRuntime(parsed);
}

async function nativeRuntime(options: NodeRuntimeOptions): Promise<VisionRuntime> {
  const ort = await loadPeer<Ort>('onnxruntime-node', '1.30', () => import('onnxruntime-node'));
  const name = `onnxruntime-node ${ort.env.versions.node ?? ort.env.versions.common}`;
  return new SessionRuntime(name, async (model) =>
    createOrtSession(ort, model, await readModelFile(model, options), options.threads ?? 1),
  );
}

async function wasmRuntime(options: NodeRuntimeOptions): Promise<VisionRuntime> {
  const { createWasmSession, WASM_NAME } = await import('../runtime/wasm-sessions.ts');
  return new SessionRuntime(WASM_NAME, async (model) =>
    createWasmSession(model, await readModelFile(model, options), readWasm),
  );
}
