export type { DecodeOptions } from '../formats/decode-limits.ts';
export type { ImageFormat } from '../formats/sniff-format.ts';
export type { Orientation } from '../image/orient.ts';
export * from '../index.ts';
export { type DecodedImage, decodeImage } from './decode-image.ts';
export type { ImageFacts } from './image-facts.ts';
export { createNodeRuntime } from './node-runtime.ts';
export { readPhoto } from './read-photo.ts';
export type { ModelFile, NodeRuntimeOptions } from './runtime-options.ts';
