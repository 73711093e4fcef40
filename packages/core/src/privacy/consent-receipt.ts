import { parse } from '../errors/parse.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import { epochMs, sessionId } from '../journey/ids.ts';
import { CONSENT_PURPOSES } from '../policy/consent-purposes.ts';
import * as z from '../schema.ts';
import { sha256OfJson } from './sha-256.ts';
import type { WebCrypto } from './web-crypto.ts';

export const CONSENT_DECISIONS = ['given', 'refused', 'withdrawn'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

const fields = {
  version: z.literal(1),
  session: sessionId,
  /** One receipt for one purpose: consent to face data is separate (PIPL art. 29). */
  purpose: z.enum(CONSENT_PURPOSES),
  decision: z.enum(CONSENT_DECISIONS),
  /**
   * Version of the notice that was shown; null when one was refused or withdrawn without being shown again.
   */
  notice: z.nullable(z.string().check(z.minLength(1), z.maxLength(40))),
  at: epochMs,
};
const content = z.strictObject(fields);
const receipt = z.strictObject({ ...fields, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** What was decided, about which purpose, after reading what, and when. Holds no personal data. */
export type ConsentReceipt = Readonly<z.Infer<typeof receipt>>;

/**
 * Writes a receipt. Its hash is the SHA-256 of the canonical JSON of all other fields: it proves that a
 * receipt is the one the hash was written down for (in the audit log, say), and not who wrote it.
 *
 * @param notices every version of a notice that was ever shown, from the policies: nothing else gets into a
 *   receipt
 * @throws TucaiError `input/invalid`, also for a consent without a notice
 */
export async function createReceipt(
  crypto: WebCrypto,
  notices: readonly string[],
  decided: Omit<ConsentReceipt, 'version' | 'hash'>,
): Promise<ConsentReceipt> {
  const checked = parse(content, { ...decided, version: 1 }, 'the consent');
  const { notice, decision } = checked;
  if (notice === null ? decision === 'given' : !notices.includes(notice)) {
    throw new TucaiError(
      'input/invalid',
      'Cannot use the consent. notice: must be the version that was shown.',
    );
  }
  return Object.freeze({ ...checked, hash: await sha256OfJson(crypto, checked) });
}

/**
 * Reads a stored receipt.
 * @returns undefined when it is no receipt, or its hash does not fit
 */
export async function verifyReceipt(crypto: WebCrypto, stored: unknown): Promise<ConsentReceipt | undefined> {
  const parsed = receipt.safeParse(stored);
  if (!parsed.success) return undefined;
  const { hash, ...rest } = parsed.data;
  return hash === (await sha256OfJson(crypto, rest)) ? parsed.data : undefined;
}
