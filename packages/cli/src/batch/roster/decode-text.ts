/**
 * The text of a file that Excel or a school's system saved: UTF-8 or UTF-16 with a byte order mark, UTF-8 without one,
 * or else GB 18030, which every GBK and GB 2312 file is as well.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Chinese in GBK is no valid UTF-8.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
