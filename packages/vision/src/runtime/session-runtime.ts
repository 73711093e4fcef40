import { VisionError } from '../errors.ts';
import { MODEL_NAMES, MODELS, type ModelName, type ModelSpec } from '../models/registry.ts';
import type { OrtSession } from './ort-session.ts';
import { outputOf } from './output-of.ts';
import type { Tensor, VisionRuntime } from './vision-runtime.ts';

/**
 * A runtime over sessions that are made when first needed: concurrent callers share one session, a failed load is
 * forgotten so that the next call tries again, and every input and output is checked against the registry.
 */
export class SessionRuntime implements VisionRuntime {
  readonly name: string;
  readonly #load: (model: ModelName) => Promise<OrtSession>;
  readonly #sessions = new Map<ModelName, Promise<OrtSession>>();
  readonly #working = new Set<Promise<unknown>>();
  #disposal: Promise<void> | undefined;

  constructor(name: string, load: (model: ModelName) => Promise<OrtSession>) {
    this.name = name;
    this.#load = load;
  }

  async run(model: ModelName, input: Tensor): Promise<Readonly<Record<string, Float32Array>>> {
    this.#assertAlive();
    const spec = specOf(model);
    assertInput(model, spec, input);
    return this.#track(this.#session(model).then((session) => runModel(session, model, spec, input)));
  }

  async warmUp(models: readonly ModelName[] = MODEL_NAMES): Promise<void> {
    this.#assertAlive();
    for (const model of models) specOf(model);
    return this.#track(this.#loadAll(models));
  }

  /** One after the other: loading computes on this thread anyway. */
  async #loadAll(models: readonly ModelName[]): Promise<void> {
    for (const model of models) await this.#session(model);
  }

  dispose(): Promise<void> {
    this.#disposal ??= this.#release();
    return this.#disposal;
  }

  async #release(): Promise<void> {
    await Promise.allSettled(this.#working);
    const sessions = await Promise.allSettled(this.#sessions.values());
    this.#sessions.clear();
    for (const session of sessions) if (session.status === 'fulfilled') await session.value.release();
  }

  #session(model: ModelName): Promise<OrtSession> {
    const known = this.#sessions.get(model);
    if (known !== undefined) return known;
    const session = this.#load(model);
    this.#sessions.set(model, session);
    session.catch(() => this.#sessions.delete(model));
    return session;
  }

  /** Remembers work that `dispose` has to wait for. */
  async #track<T>(work: Promise<T>): Promise<T> {
    this.#working.add(work);
    try {
      return await work;
    } finally {
      this.#working.delete(work);
    }
  }

  #assertAlive(): void {
    if (this.#disposal !== undefined) throw disposed();
  }
}

export function disposed(): VisionError {
  return new VisionError('runtime/disposed', 'The runtime was disposed. Make a new one.');
}

async function runModel(
  session: OrtSession,
  model: ModelName,
  spec: ModelSpec,
  input: Tensor,
): Promise<Readonly<Record<string, Float32Array>>> {
  const answer = await session.run(spec.input.name, input).catch((cause: unknown) => {
    throw new VisionError('runtime/failed', `The model ${model} could not be run.`, {
      cause,
      details: { model },
    });
  });
  const outputs = Object.entries(spec.outputs);
  return Object.fromEntries(outputs.map(([name, shape]) => [name, outputOf(answer, name, sizeOf(shape))]));
}

function specOf(model: ModelName): ModelSpec {
  if (Object.hasOwn(MODELS, model)) return MODELS[model];
  throw new VisionError(
    'input/invalid',
    `There is no model "${String(model)}". Known: ${MODEL_NAMES.join(', ')}.`,
  );
}

function assertInput(model: ModelName, { input }: ModelSpec, { data, shape }: Tensor): void {
  const fits = shape.length === input.shape.length && input.shape.every((side, i) => shape[i] === side);
  if (fits && data instanceof Float32Array && data.length === sizeOf(input.shape)) return;
  throw new VisionError(
    'input/invalid',
    `The model ${model} takes ${sizeOf(input.shape)} floats of shape ${input.shape.join('×')}, ` +
      `not ${data.length} of shape ${shape.join('×')}.`,
    { details: { model } },
  );
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, side) => size * side, 1);
}
