import { parse } from '../errors/parse.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import { epochMs, sessionId, word } from '../journey/ids.ts';
import * as z from '../schema.ts';
import type { DataKeyStore } from './data-key-store.ts';
import type { ErasureEntry, ErasureJournal } from './erasure-journal.ts';
import { PrivacyError } from './privacy-error.ts';
import type { ErasableStore } from './sealed-store.ts';
import { createTombstone, ERASURE_REASONS, type ErasureReason, type Tombstone } from './tombstone.ts';
import type { WebCrypto } from './web-crypto.ts';

export interface ErasureParts {
  readonly crypto: WebCrypto;
  readonly keys: DataKeyStore;
  /**
   * Every place with data of students, by the name its count has in the tombstone, such as `person` and
   * `photo`.
   */
  readonly stores: Readonly<Record<string, ErasableStore>>;
  readonly journal: ErasureJournal;
}

export interface ErasureOrder {
  readonly session: string;
  readonly reason: ErasureReason;
  /** When it was ordered, in epoch milliseconds. */
  readonly at: number;
}

const orderSchema = z.strictObject({ session: sessionId, reason: z.enum(ERASURE_REASONS), at: epochMs });

/** The data key's name among the counts. */
const KEY = 'data-key';

/**
 * Erases everything of a student and leaves a tombstone.
 *
 * The order is safe against interruption: first the order is written down, then the key is destroyed, from
 * which moment nothing can be read any more, then the stores are emptied, each counted before. Interrupted
 * anywhere, the same call goes on and ends with the counts of the beginning. A store that fails does not hold
 * up the others. Done already, it returns the first tombstone, and empties again what was stored too late.
 *
 * @throws PrivacyError `privacy/not-erased`, retryable, when a store failed or still holds something; the
 *   names of the stores are in `details`, the first error is the cause
 * @throws TucaiError `input/invalid`
 */
export async function eraseSession(parts: ErasureParts, order: ErasureOrder): Promise<Tombstone> {
  const { crypto, keys, stores, journal } = parts;
  const { session, at, reason } = parse(orderSchema, order, 'the order to erase');
  const names = Object.keys(stores);
  if (names.some((name) => name === KEY || !word.safeParse(name).success)) {
    throw new TucaiError('input/invalid', `Name the stores with small letters and hyphens, and not ${KEY}.`);
  }

  let entry = await journal.begin({ session, at, reason });
  entry = await journal.noteCount(session, KEY, (await keys.get(session)).state === 'present' ? 1 : 0);
  await destroyKey(keys, session);

  const failed = new Map<string, unknown>();
  for (const [name, store] of Object.entries(stores)) {
    try {
      entry = await emptyStore(journal, entry, name, store);
    } catch (error) {
      failed.set(name, error);
    }
  }
  if (failed.size > 0) throw notErased([...failed.keys()], failed.values().next().value);
  if (entry.tombstone !== null) return entry.tombstone;

  const erased = [KEY, ...names].map((kind) => ({ kind, count: entry.counts[kind] ?? 0 }));
  const written = await createTombstone(crypto, { session, at: entry.at, reason: entry.reason, erased });
  return (await journal.finish(written)).tombstone ?? written;
}

async function destroyKey(keys: DataKeyStore, session: string): Promise<void> {
  try {
    await keys.destroy(session);
  } catch (error) {
    throw notErased([KEY], error);
  }
  if ((await keys.get(session)).state !== 'destroyed') throw notErased([KEY]);
}

async function emptyStore(
  journal: ErasureJournal,
  entry: ErasureEntry,
  name: string,
  store: ErasableStore,
): Promise<ErasureEntry> {
  const { session } = entry;
  const noted =
    entry.tombstone === null ? await journal.noteCount(session, name, await store.count(session)) : entry;
  await store.erase(session);
  if ((await store.count(session)) > 0) throw notErased([name]);
  return noted;
}

function notErased(stores: readonly string[], cause?: unknown): PrivacyError {
  return new PrivacyError(
    'privacy/not-erased',
    `Not everything is erased yet (${stores.join(', ')}); run it again.`,
    {
      retryable: true,
      details: { stores: stores.join(',') },
      cause,
    },
  );
}
