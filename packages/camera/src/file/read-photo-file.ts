import { readFileFacts } from '@tucai/vision';
import type { TakenPhoto } from '../media/photo-store.ts';

/** What a server decodes as well; a HEIC would show in Safari and be refused there. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);

/** As `decodeImage`: three times a 48-megapixel phone JPEG. */
const MOST_BYTES = 40 * 1024 * 1024;

/** A photo from a file, as it is, with its size as it is seen. @returns null for what is no photo that can be used */
export async function readPhotoFile(file: Blob): Promise<TakenPhoto | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { format, truncated } = readFileFacts(bytes);
    if (!FORMATS.has(format) || truncated) return null;
    const blob = new Blob([bytes], { type: `image/${format}` });
    const picture = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    const { width, height } = picture;
    picture.close();
    return { blob, width, height };
  } catch {
    // Moved since it was chosen, or garbled: either way another file is needed.
    return null;
  }
}
