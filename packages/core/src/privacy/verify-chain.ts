import { type AuditEntry, type AuditHead, auditEntry, EMPTY_HEAD } from './audit-entry.ts';
import { sha256OfJson } from './sha-256.ts';
import type { WebCrypto } from './web-crypto.ts';

export type ChainBreak =
  /** Not an audit entry of this version. */
  | 'form'
  /** The number does not follow the one before: something was removed, added or exchanged. */
  | 'sequence'
  /** The entry does not follow the one before it. */
  | 'previous'
  /** The entry was changed. */
  | 'hash'
  /** The log ends before, after or otherwise than the head that was kept. */
  | 'head';

export type ChainVerdict =
  | { readonly ok: true; readonly head: AuditHead }
  /** `index` counts from 0; it is the number of entries when the break is after the last. */
  | { readonly ok: false; readonly index: number; readonly break: ChainBreak };

/**
 * Finds the first broken entry of an audit log.
 *
 * Without a kept head it notices every change, removal, insertion and exchange of entries before the last one
 * that stands; it cannot notice that entries are missing at the end, nor that somebody rewrote the log from
 * some entry on and hashed it anew. With a head that was kept where that somebody cannot write (printed,
 * mailed, in another system), it notices both up to that head.
 *
 * @param from where the entries begin, for a log that is verified in pieces; default: at the beginning
 * @param kept the head at some earlier time; entries after it are verified as well
 */
export async function verifyChain(
  crypto: WebCrypto,
  entries: Iterable<unknown> | AsyncIterable<unknown>,
  { from = EMPTY_HEAD, kept }: { readonly from?: AuditHead; readonly kept?: AuditHead } = {},
): Promise<ChainVerdict> {
  let head: AuditHead = from;
  let index = 0;
  let metKept = kept === undefined || (kept.seq === head.seq && kept.hash === head.hash);
  for await (const stored of entries) {
    const parsed = auditEntry.safeParse(stored);
    if (!parsed.success) return { ok: false, index, break: 'form' };
    const broken = await breakAfter(crypto, head, parsed.data);
    if (broken !== undefined) return { ok: false, index, break: broken };
    head = { seq: parsed.data.seq, hash: parsed.data.hash };
    if (kept !== undefined && head.seq === kept.seq) {
      if (head.hash !== kept.hash) return { ok: false, index, break: 'head' };
      metKept = true;
    }
    index++;
  }
  return metKept ? { ok: true, head } : { ok: false, index, break: 'head' };
}

async function breakAfter(
  crypto: WebCrypto,
  head: AuditHead,
  entry: AuditEntry,
): Promise<ChainBreak | undefined> {
  if (entry.seq !== head.seq + 1) return 'sequence';
  if (entry.previous !== head.hash) return 'previous';
  const { hash, ...rest } = entry;
  return hash === (await sha256OfJson(crypto, rest)) ? undefined : 'hash';
}
