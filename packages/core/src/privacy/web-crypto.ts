/**
 * As much of WebCrypto as is used here. `globalThis.crypto` of browsers and of Node from 20 on fits; it is
 * always passed in, so that this package needs no platform.
 */
export interface WebCrypto {
  readonly subtle: SubtleCrypto;
  /** Fills the array from a cryptographic source. */
  getRandomValues(array: Bytes): Bytes;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** A key inside the platform; those made here cannot be read out again. */
export interface PlatformKey {
  readonly type: string;
  readonly extractable: boolean;
}

interface AesGcm {
  readonly name: 'AES-GCM';
  readonly iv: Bytes;
  readonly additionalData: Bytes;
}

interface SubtleCrypto {
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
  encrypt(algorithm: AesGcm, key: PlatformKey, data: Bytes): Promise<ArrayBuffer>;
  decrypt(algorithm: AesGcm, key: PlatformKey, data: Bytes): Promise<ArrayBuffer>;
  sign(algorithm: 'HMAC', key: PlatformKey, data: Bytes): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    keyData: Bytes,
    algorithm: { readonly name: 'AES-GCM' } | { readonly name: 'HMAC'; readonly hash: 'SHA-256' },
    extractable: false,
    usages: ('encrypt' | 'decrypt' | 'sign')[],
  ): Promise<PlatformKey>;
}
