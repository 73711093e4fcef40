import { VisionError } from '../errors.ts';

export interface Asset {
  readonly file: string;
  readonly url: string;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** What it is a file of; this package when left out. */
  readonly owner?: string;
  /** What the host has to do where it is missing; what it has to do for the files of this package when left out. */
  readonly advice?: string;
  /** An answer of another origin, after a redirect for instance, is refused by the browser. */
  readonly sameOrigin?: boolean;
}

const OWNER = 'this version of @tucai/vision';
const ADVICE = 'Serve the folders models and wasm of @tucai/vision, or say by assetBase where they are.';

/** HTTP answers after which the same request may succeed: RFC 9110 §15.5.9, RFC 6585 §4, and every server error. */
const mayRecover = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/**
 * Fetches one file and checks it against its pinned SHA-256, whatever host it comes from.
 * @param onProgress bytes that have arrived, after content decoding
 * @throws VisionError `model/missing` (retryable when the network may be to blame), `model/hash-mismatch`
 */
export async function loadAsset(
  asset: Asset,
  onProgress: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const subtle = globalThis.crypto?.subtle;
  // Pages without TLS have no WebCrypto; there the browser itself checks, which delays progress to the end.
  const integrity = subtle === undefined ? { integrity: `sha256-${base64(asset.sha256)}` } : {};
  const mode = asset.sameOrigin ? 'same-origin' : 'cors';
  const response = await fetch(asset.url, { credentials: 'same-origin', mode, ...integrity }).catch(
    (cause: unknown) => {
      throw missing(asset, 'it could not be fetched', true, cause);
    },
  );
  if (!response.ok) {
    throw missing(asset, `the server answered ${response.status}`, mayRecover(response.status));
  }
  const bytes = await readBody(response, asset, onProgress);
  const sha256 = subtle && hexadecimal(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  if (sha256 !== undefined && sha256 !== asset.sha256) throw mismatch(asset, { sha256 });
  return bytes;
}

async function readBody(
  response: Response,
  asset: Asset,
  onProgress: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(asset.bytes);
  let loaded = 0;
  try {
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      if (loaded + part.value.length > whole.length) {
        await reader?.cancel();
        throw mismatch(asset, { atLeast: loaded + part.value.length });
      }
      whole.set(part.value, loaded);
      loaded += part.value.length;
      onProgress(loaded);
    }
  } catch (cause) {
    if (VisionError.isInstance(cause)) throw cause;
    throw missing(asset, 'the connection broke', true, cause);
  }
  // A page in the place of a file is the usual reason: servers answer unknown paths with it.
  if (loaded !== whole.length) throw mismatch(asset, { found: loaded });
  return whole;
}

function missing(asset: Asset, why: string, retryable: boolean, cause?: unknown): VisionError {
  const { file, url, advice = ADVICE } = asset;
  return new VisionError('model/missing', `${file} is not at ${url}: ${why}. ${advice}`, {
    retryable,
    details: { file, url },
    ...(cause === undefined ? {} : { cause }),
  });
}

function mismatch(asset: Asset, found: Record<string, string | number>): VisionError {
  const { file, url, sha256, bytes, owner = OWNER, advice } = asset;
  return new VisionError(
    'model/hash-mismatch',
    `What lies at ${url} is not ${file} of ${owner}. Copy the file again.${advice === undefined ? '' : ` ${advice}`}`,
    { details: { file, url, expected: sha256, bytes, ...found } },
  );
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64(hex: string): string {
  return btoa(hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
}
