import type { SealedStore } from './sealed-store.ts';

export const PHOTO_KINDS = [
  /** As taken or handed in. */
  'source',
  /** Made from the source by the rules of the certificate. */
  'made',
  /** Front or back of a document. */
  'document',
  /** A frame of a liveness check. */
  'liveness-frame',
] as const;
export type PhotoKind = (typeof PHOTO_KINDS)[number];

/**
 * Where pictures are kept, sealed; references begin with `pho_` and address the sealed bytes, so that the
 * same picture of two students (or saved twice) has different references and nothing can be told from them.
 */
export type PhotoStore = SealedStore<PhotoKind>;
