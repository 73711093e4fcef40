import { type DecodeOptions, decodeLimits } from '../formats/decode-limits.ts';
import { readInput } from './read-input.ts';

/**
 * The bytes of a photo, for `decodeImage` and `readFileFacts` both, with the same limit and the same refusals as
 * `decodeImage` of its path.
 * @throws VisionError `image/too-many-bytes`, `image/unreadable`, `input/invalid`
 * @example
 * const bytes = await readPhoto('photo.jpg');
 * const image = await decodeImage(bytes);
 * const { report } = await checkPhoto(image, runtime, { file: readFileFacts(bytes) });
 */
export async function readPhoto(
  path: string,
  options: Pick<DecodeOptions, 'maxBytes'> = {},
): Promise<Uint8Array> {
  return await readInput(path, decodeLimits(options).maxBytes);
}
