import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal: the form used by `registry.ts` and by Google's own list of model files. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Throws unless `bytes` are exactly the pinned ones: a changed model must never be built silently. */
export function expectSha256(what: string, bytes: Uint8Array, pinned: string): void {
  const found = sha256(bytes);
  if (found !== pinned) throw new Error(`${what}: SHA-256 is ${found}, but ${pinned} is pinned`);
}
