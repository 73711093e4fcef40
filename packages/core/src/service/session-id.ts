import { parse } from '../errors/parse.ts';
import { sha256OfJson } from '../privacy/sha-256.ts';
import type { WebCrypto } from '../privacy/web-crypto.ts';
import * as z from '../schema.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 18;

const ownerSchema = z.strictObject({
  campaign: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  holder: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  round: z._default(z.int().check(z.positive(), z.maximum(99)), 1),
});

/** Whose session it is. */
export interface SessionOwner {
  /** The collection, such as `jiangsu-2026`; it outlives versions of its policy. */
  readonly campaign: string;
  /** Keyed hash of who signs in: of the account, or of the person (`createPersonHash`). */
  readonly holder: string;
  /** 2, 3 …: begun anew after the session before it was erased. Default 1. */
  readonly round?: number;
}

/**
 * The one session id of somebody in a campaign. `CaptureService.start` with it opens one session however often
 * and wherever it is called at the same time, because the store creates an id once; a random id would make twins.
 *
 * It tells nothing of the holder without the key of the hash: about 107 bits of SHA-256 in 18 letters and digits.
 *
 * @throws TucaiError `input/invalid`, as for a number in the place of its keyed hash
 * @example
 * const id = await sessionIdFor(crypto, { campaign: 'jiangsu-2026', holder: accountHash });
 * await service.start(id, { id: 'jiangsu', version: 3 });
 */
export async function sessionIdFor(crypto: WebCrypto, owner: SessionOwner): Promise<string> {
  const { campaign, holder, round } = parse(ownerSchema, owner, 'the owner of the session');
  let rest = BigInt(`0x${await sha256OfJson(crypto, { use: 'session', campaign, holder, round })}`);
  let id = '';
  for (let i = 0; i < LENGTH; i++) {
    id += ALPHABET[Number(rest % 62n)];
    rest /= 62n;
  }
  return `ses_${id}`;
}
