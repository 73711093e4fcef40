/** Brands of HEVC pictures and of pictures with an unnamed codec: ISO/IEC 23008-12 (HEIF) annex B and clause 10. */
export const HEIC_BRANDS: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'hevm',
  'hevs',
  'mif1',
  'mif2',
  'msf1',
]);

/**
 * The brands in the `ftyp` box that opens an ISO base media file (ISO/IEC 14496-12 §4.3): the major one
 * first, then the compatible ones. Empty for any other file.
 */
export function brandsOf(bytes: Uint8Array): string[] {
  const text = (from: number) => String.fromCharCode(...bytes.subarray(from, from + 4));
  if (bytes.length < 12 || text(4) !== 'ftyp') return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const end = Math.min(size, bytes.length, 512);
  const brands = [text(8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(text(at));
  return brands;
}

/** AVIF files usually also claim `mif1`, so they are told from HEIC first. */
export function isAvif(brands: readonly string[]): boolean {
  return brands.includes('avif') || brands.includes('avis');
}
