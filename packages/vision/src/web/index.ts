export type { DecodeOptions } from '../formats/decode-limits.ts';
export type { ImageFormat } from '../formats/sniff-format.ts';
export * from '../index.ts';
export { createWebRuntime } from './create-web-runtime.ts';
export { type DecodedImage, decodeImage } from './decode-image.ts';
export { tryWebRuntime, type WebAbility } from './try-web-runtime.ts';
export type { WebRuntime } from './web-runtime.ts';
export {
  GUIDANCE_MODELS,
  type LoadProgress,
  type Tier,
  type WebRuntimeOptions,
} from './web-runtime-options.ts';
