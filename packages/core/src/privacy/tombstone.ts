import { parse } from '../errors/parse.ts';
import { epochMs, sessionId, word } from '../journey/ids.ts';
import * as z from '../schema.ts';
import { sha256OfJson } from './sha-256.ts';
import type { WebCrypto } from './web-crypto.ts';

/** Why data were erased: the cases of PIPL art. 47 as they occur here. */
export const ERASURE_REASONS = [
  'consent-withdrawn',
  'student-request',
  'purpose-achieved',
  'retention-ended',
  'campaign-closed',
  'unlawful-processing',
] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

const fields = {
  version: z.literal(1),
  session: sessionId,
  /** When the erasure was ordered. */
  at: epochMs,
  reason: z.enum(ERASURE_REASONS),
  /** What there was, by kind of store. */
  erased: z.array(z.strictObject({ kind: word, count: z.int().check(z.nonnegative()) })),
};
const content = z.strictObject(fields);
const tombstone = z.strictObject({ ...fields, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** What remains of an erased student: that, when, why and how much, and no personal data. */
export type Tombstone = Readonly<z.Infer<typeof tombstone>>;

/**
 * Writes a tombstone; its hash is the SHA-256 of the canonical JSON of the other fields. Whoever must prove
 * later that it is the original writes the hash into the audit log or signs it.
 *
 * @throws TucaiError `input/invalid`
 */
export async function createTombstone(
  crypto: WebCrypto,
  of: Omit<Tombstone, 'version' | 'hash'>,
): Promise<Tombstone> {
  const checked = parse(content, { ...of, version: 1 }, 'the tombstone');
  return Object.freeze({ ...checked, hash: await sha256OfJson(crypto, checked) });
}

/** @returns undefined when it is no tombstone, or its hash does not fit */
export async function verifyTombstone(crypto: WebCrypto, stored: unknown): Promise<Tombstone | undefined> {
  const parsed = tombstone.safeParse(stored);
  if (!parsed.success) return undefined;
  const { hash, ...rest } = parsed.data;
  return hash === (await sha256OfJson(crypto, rest)) ? parsed.data : undefined;
}
