import { parse } from '../errors/parse.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import { epochMs, reference, sessionId, word } from '../journey/ids.ts';
import * as z from '../schema.ts';
import { PRIVACY_ROLES } from './role.ts';
import { sha256OfJson } from './sha-256.ts';
import type { WebCrypto } from './web-crypto.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const noted = {
  at: epochMs,
  by: z.strictObject({ role: z.enum(PRIVACY_ROLES), id: z.nullable(reference) }),
  /** What was done, one of the words of the vocabulary. */
  action: word,
  /** Whose journey; null for what concerns no single student. */
  session: z.nullable(sessionId),
  /** Why, one of the words of the vocabulary; null when there is nothing to choose from. */
  reason: z.nullable(word),
  /** Key of the effect that orders the entry: there is one entry for each. */
  key: z.exactOptional(z.string().check(z.regex(/^[A-Za-z0-9_]{1,40}:\d{1,10}:\d{1,4}$/))),
};
const notedSchema = z.strictObject(noted);

export const auditEntry = z.strictObject({
  version: z.literal(1),
  /** Counts up from 1 without a gap. */
  seq: z.int().check(z.positive()),
  ...noted,
  /** Hash of the entry before; of the first, 64 zeros. */
  previous: hash,
  /** SHA-256 of the canonical JSON of all other fields. */
  hash,
});

/** One line of the audit log: who did what to whom and why, in opaque ids and fixed words. */
export type AuditEntry = Readonly<z.Infer<typeof auditEntry>>;

/** What the caller knows of an entry. */
export type AuditNote = Readonly<z.Infer<typeof notedSchema>>;

/** The end of a log: all that has to be kept elsewhere to notice that the end was cut off. */
export type AuditHead = Pick<AuditEntry, 'seq' | 'hash'>;

/** The head of an empty log. */
export const EMPTY_HEAD: AuditHead = Object.freeze({ seq: 0, hash: '0'.repeat(64) });

/**
 * The words an audit log may use for actions and reasons, written by the host once. Only with a closed list
 * is it certain that nobody writes a name into a reason.
 */
export interface AuditVocabulary {
  readonly actions: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * Makes the entry that follows `head`.
 * @throws TucaiError `input/invalid` for a word that is not in the vocabulary, and for ids of another form
 */
export async function nextEntry(
  crypto: WebCrypto,
  head: AuditHead,
  vocabulary: AuditVocabulary,
  note: AuditNote,
): Promise<AuditEntry> {
  const checked = parse(notedSchema, note, 'the audit entry');
  if (!vocabulary.actions.includes(checked.action)) throw unknownWord('action');
  if (checked.reason !== null && !vocabulary.reasons.includes(checked.reason)) throw unknownWord('reason');
  const entry = { version: 1 as const, seq: head.seq + 1, ...checked, previous: head.hash };
  return Object.freeze({ ...entry, hash: await sha256OfJson(crypto, entry) });
}

function unknownWord(field: 'action' | 'reason'): TucaiError {
  const message = `Cannot use the audit entry. ${field}: is not in the vocabulary; add the word there first.`;
  return new TucaiError('input/invalid', message, { details: { [field]: 'is not in the vocabulary' } });
}
