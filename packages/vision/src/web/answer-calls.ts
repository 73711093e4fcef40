import { analyse } from '../analyse.ts';
import { checkPhoto } from '../check-photo.ts';
import { VisionError } from '../errors.ts';
import { makePhoto } from '../make/make-photo.ts';
import { MODELS, type ModelName } from '../models/registry.ts';
import { disposed, SessionRuntime } from '../runtime/session-runtime.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { createWasmSession, startWasm, WASM_NAME } from '../runtime/wasm-sessions.ts';
import { type ArrivingFiles, arrivingFiles } from './arriving-files.ts';
import { nextTask } from './next-task.ts';
import type { Ask, Calls, Reply, Request } from './protocol.ts';
import { toWire } from './wire-error.ts';

type Post = (reply: Reply) => void;

/** A call that was asked for and not answered yet. */
interface Open {
  aborted: boolean;
}

/**
 * Answers the calls of one page, one after the other, in the order in which they came.
 * @returns what takes a request
 */
export function answerCalls(post: Post): (request: Request) => void {
  const open = new Map<number, Open>();
  let files: ArrivingFiles | undefined;
  let runtime: VisionRuntime | undefined;
  let turn: Promise<void> = Promise.resolve();

  const answer = async (request: Ask, signal: Open): Promise<void> => {
    const { id } = request;
    try {
      if (signal.aborted) throw stopped();
      const value = await work(request, signal);
      post({ kind: 'answer', id, value });
    } catch (error) {
      post({ kind: 'failure', id, error: toWire(error) });
    } finally {
      open.delete(id);
    }
  };

  const work = async (request: Ask, signal: Open): Promise<ReturnType<Calls[keyof Calls]>> => {
    if (request.call === 'start') {
      const arriving = arrivingFiles(request.args[0], (progress) => post({ kind: 'loading', ...progress }));
      files = arriving;
      runtime = new SessionRuntime(WASM_NAME, async (model) =>
        createWasmSession(model, await arriving.model(model), arriving.wasm),
      );
      return { name: runtime.name };
    }
    if (runtime === undefined || files === undefined) throw disposed();
    const patient = attentive(runtime);
    switch (request.call) {
      case 'tryOut':
        files.begin(request.args[0]);
        // Whoever needs it hears of a failure.
        if (request.args[0].length > 0) startWasm(files.wasm).catch(() => undefined);
        return await tryOut(runtime, request.args[0]);
      case 'load':
        return await runtime.warmUp(request.args[0]);
      case 'run':
        return await runtime.run(...request.args);
      case 'analyse': {
        const [image, options] = request.args;
        return await analyse(image, patient, { ...options, signal });
      }
      case 'checkPhoto': {
        const [image, options] = request.args;
        return await checkPhoto(image, patient, { ...options, signal });
      }
      case 'makePhoto': {
        const [image, spec, options] = request.args;
        const onProgress = (stage: Extract<Reply, { kind: 'stage' }>['stage'], share: number): void =>
          post({ kind: 'stage', id: request.id, stage, share });
        return await makePhoto(image, spec, patient, { ...options, signal, onProgress });
      }
      case 'release': {
        const last = runtime;
        runtime = undefined;
        return await last.dispose();
      }
    }
  };

  return (request) => {
    if (request.call === 'ping') return post({ kind: 'alive' });
    if (request.call === 'abort') {
      const call = open.get(request.id);
      if (call) call.aborted = true;
      return;
    }
    const signal: Open = { aborted: false };
    open.set(request.id, signal);
    turn = turn.then(() => answer(request, signal));
  };
}

async function tryOut(runtime: VisionRuntime, models: readonly ModelName[]): Promise<void> {
  await runtime.warmUp(models);
  for (const model of models) {
    const { shape } = MODELS[model].input;
    const data = new Float32Array(shape.reduce((size, side) => size * side, 1));
    await runtime.run(model, { data, shape });
  }
}

/** Lets messages in before each model, so that a call that nobody wants any more ends early. */
function attentive(runtime: VisionRuntime): VisionRuntime {
  return {
    name: runtime.name,
    run: async (model, input) => {
      await nextTask();
      return await runtime.run(model, input);
    },
    warmUp: (models) => runtime.warmUp(models),
    dispose: () => runtime.dispose(),
  };
}

function stopped(): VisionError {
  return new VisionError('aborted', 'The work was stopped by its caller.', { retryable: true });
}
