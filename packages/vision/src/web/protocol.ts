import type { FileFacts } from '../file/file-facts.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import type { MadePhoto, MakeStage } from '../make/make-photo.ts';
import type { PhotoSpec } from '../make/photo-spec.ts';
import type { ModelName } from '../models/registry.ts';
import type { Observation } from '../observation.ts';
import type { PhotoCheck } from '../report/report.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Tensor } from '../runtime/vision-runtime.ts';
import type { WireError } from './wire-error.ts';

/** Where every file lies that the worker may fetch: absolute URLs. */
export interface AssetUrls {
  readonly wasm: string;
  readonly models: Readonly<Record<ModelName, string>>;
}

/** What the page may ask of the worker. Everything here goes through structured cloning. */
export interface Calls {
  start(urls: AssetUrls): { readonly name: string };
  /** Loads models and has one of them look at an empty picture, which shows whether this browser can. */
  tryOut(models: readonly ModelName[]): void;
  load(models: readonly ModelName[]): void;
  run(model: ModelName, input: Tensor): Readonly<Record<string, Float32Array>>;
  analyse(image: RgbaImage, options: { readonly classes?: boolean }): Observation;
  checkPhoto(image: RgbaImage, options: CheckCallOptions): PhotoCheck;
  makePhoto(image: RgbaImage, spec: PhotoSpec, options: MakeCallOptions): MadePhoto;
  release(): void;
}

export interface CheckCallOptions {
  readonly classes?: boolean;
  readonly rules?: RuleSet;
  readonly file?: FileFacts;
}

export interface MakeCallOptions {
  readonly observation?: Observation;
  readonly rules?: RuleSet;
}

export type CallName = keyof Calls;

/** From the page. */
export type Request =
  | {
      [Name in CallName]: {
        readonly call: Name;
        readonly id: number;
        readonly args: Parameters<Calls[Name]>;
      };
    }[CallName]
  | { readonly call: 'abort'; readonly id: number }
  /** Answered at once by `alive`, also while a call is at work. */
  | { readonly call: 'ping'; readonly id: 0 };

/** What is owed an answer. */
export type Ask = Exclude<Request, { readonly call: 'abort' | 'ping' }>;

/** To the page. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'alive' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: WireError }
  | { readonly kind: 'stage'; readonly id: number; readonly stage: MakeStage; readonly share: number }
  | { readonly kind: 'loading'; readonly file: string; readonly loaded: number; readonly total: number };
