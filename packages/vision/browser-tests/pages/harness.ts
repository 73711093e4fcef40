/** What the tests ask of a page. Everything that is passed and answered is plain data. */
import {
  createWebRuntime,
  decodeImage,
  type LoadProgress,
  PHOTO_SPECS,
  RefusedPhotoError,
  type RgbaImage,
  tryWebRuntime,
  VisionError,
  type WebRuntime,
  type WebRuntimeOptions,
} from '@tucai/vision/web';
import { fetchPixels } from './pixels.ts';

export type Settled<T> = { readonly value: T } | { readonly error: Failure };

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly bounds: readonly string[];
}

/** What one check came to. */
export interface CheckedPhoto {
  readonly verdict: string;
  readonly checks: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number | null>>;
  /** Points of the first face, x and y in pixels. */
  readonly points: readonly number[];
  readonly width: number;
  readonly height: number;
}

let runtime: WebRuntime | undefined;
let progress: LoadProgress[] = [];

function theRuntime(): WebRuntime {
  if (!runtime) throw new Error('start first');
  return runtime;
}

async function settled<T>(work: () => Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!VisionError.isInstance(error)) throw error;
    const { code, message, retryable, details } = error;
    const bounds = RefusedPhotoError.is(error) ? error.problems.map(({ bound }) => bound) : [];
    return { error: { code, message, retryable, details, bounds } };
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function checked(image: RgbaImage): Promise<CheckedPhoto> {
  const { report, observation } = await theRuntime().checkPhoto(image);
  const points = observation.faces[0]?.landmarks ?? [];
  return {
    verdict: report.verdict,
    checks: Object.fromEntries(report.checks.map(({ code, verdict }) => [code, verdict])),
    values: Object.fromEntries(report.checks.map(({ code, value }) => [code, value])),
    points: Array.from(points).filter((_, i) => i % 3 !== 2),
    width: image.width,
    height: image.height,
  };
}

const harness = {
  start: (options: Omit<WebRuntimeOptions, 'onProgress' | 'signal'> = {}) =>
    settled(async () => {
      progress = [];
      await runtime?.dispose();
      const begin = performance.now();
      runtime = await createWebRuntime({ ...options, onProgress: (step) => progress.push(step) });
      const { tier, name, framesPerSecond } = runtime;
      return { tier, name, framesPerSecond, progress, milliseconds: performance.now() - begin };
    }),
  tryStart: async (options: Omit<WebRuntimeOptions, 'onProgress' | 'signal'> = {}) => {
    const ability = await tryWebRuntime(options);
    if (ability.able) await ability.runtime.dispose();
    return ability.able
      ? { able: true, tier: ability.runtime.tier }
      : { able: false, instead: ability.instead, code: ability.reason.code };
  },
  /** Stops the start as soon as the first bytes have come. */
  startAndStop: () =>
    settled(async () => {
      const control = new AbortController();
      const started = await createWebRuntime({
        signal: control.signal,
        onProgress: () => control.abort(),
      });
      return started.tier;
    }),
  progress: () => progress,
  dispose: () => theRuntime().dispose(),
  decode: (path: string, options: { minLongSide?: number; maxBytes?: number; maxPixels?: number } = {}) =>
    settled(async () => {
      const response = await fetch(path);
      const { data, width, height, sourceWidth, sourceHeight, file } = await decodeImage(
        await response.blob(),
        options,
      );
      return { width, height, sourceWidth, sourceHeight, file, sha256: await sha256(data) };
    }),
  /** The decoded bytes themselves, in base 64. */
  decodedPixels: async (path: string): Promise<string> => {
    const { data } = await decodeImage(await (await fetch(path)).blob());
    let text = '';
    for (let at = 0; at < data.length; at += 0x8000)
      text += String.fromCharCode(...data.subarray(at, at + 0x8000));
    return btoa(text);
  },
  checkFile: (path: string) =>
    settled(async () => checked(await decodeImage(await (await fetch(path)).blob()))),
  checkPixels: (path: string) => settled(async () => checked(await fetchPixels(path))),
  makePixels: (path: string) =>
    settled(async () => {
      const stages: string[] = [];
      const { jpeg, report } = await theRuntime().makePhoto(
        await fetchPixels(path),
        PHOTO_SPECS['chsi-2017'],
        {
          onProgress: (stage) => stages.push(stage),
        },
      );
      return { bytes: jpeg.length, sha256: await sha256(jpeg), verdict: report.verdict, stages };
    }),
  /** Asks for several checks at once, stops the last one, and tells in which order they ended. */
  manyAtOnce: async (path: string) => {
    const image = await fetchPixels(path);
    const control = new AbortController();
    const ended: string[] = [];
    const look = (name: string, signal?: AbortSignal): Promise<unknown> =>
      theRuntime()
        .analyse(image, { classes: false, signal })
        .then(
          () => ended.push(name),
          (error: unknown) => ended.push(`${name} ${VisionError.isInstance(error) ? error.code : 'unknown'}`),
        );
    const all = [look('first'), look('second'), look('third', control.signal)];
    control.abort();
    await Promise.all(all);
    return ended;
  },
  /** Stops a check soon after its beginning and waits until the next call is answered. */
  stopEarly: async (path: string) => {
    const control = new AbortController();
    const stopped = theRuntime()
      .checkPhoto(await fetchPixels(path), { signal: control.signal })
      .then(
        ({ report }) => report.verdict,
        (error: unknown) => (VisionError.isInstance(error) ? error.code : 'unknown'),
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
    control.abort();
    const data = new Float32Array(128 * 128 * 3);
    await theRuntime().run('face-detection-short-range', { data, shape: [1, 128, 128, 3] });
    return await stopped;
  },
  /** Imports the entry in a worker that is not tucai's, and tucai's worker in a page. */
  importElsewhere: async () => {
    const worker = new Worker('/host-worker.ts', { type: 'module' });
    const inWorker = await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    const path = '/vision/dist/web/worker.js';
    return { inWorker, inPage: Object.keys(await import(path)) };
  },
  wrongRun: () =>
    settled(() =>
      theRuntime().run('face-detection-short-range', { data: new Float32Array(3), shape: [1, 3] }),
    ),
};

declare global {
  var tucai: typeof harness;
}
globalThis.tucai = harness;
