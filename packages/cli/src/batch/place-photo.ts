import { rm } from 'node:fs/promises';
import { type BatchReasonCode, batchReason } from './batch-reasons.ts';
import type { Journal } from './journal/journal.ts';
import type { JournalEntry } from './journal/journal-entry.ts';
import { isUnchanged } from './journal/source-print.ts';
import { isOwnOrAbsent, type OutFolder, takeName } from './out-folder.ts';
import { photoPath, withdraw } from './own-photo.ts';
import type { PlanItem } from './plan.ts';

import type { PhotoAnswer } from './workers/messages.ts';
import type { JobEnd } from './workers/worker-pool.ts';

export interface PlaceOptions {
  readonly journal: Journal;
  readonly out: OutFolder;
  readonly spec: string;
}

/**
 * Writes what became of a photo into the journal and gives the finished picture its name. The line comes first: a run
 * that is killed between the two leaves a line whose picture is missing, which the next run makes again, and never a
 * picture of which nothing is known.
 * @param unfinished where the worker wrote the picture
 */
export async function placePhoto(
  item: PlanItem,
  end: JobEnd<PhotoAnswer>,
  unfinished: string,
  { journal, out, spec }: PlaceOptions,
): Promise<JournalEntry> {
  const target = photoPath(out, item.name);
  const answer = 'lost' in end ? lostOver(end.lost) : end.answer;
  const free = await isOwnOrAbsent(target, journal.ownPhotos(item.name));
  const { photo, ...rest } = await accepted(item, answer, free);
  const before = await journal.last(item.file);
  const entry: JournalEntry = {
    v: 1,
    file: item.file,
    spec,
    name: item.name,
    ...rest,
    outcome: { ...rest.outcome, reasons: [...rest.outcome.reasons] } as JournalEntry['outcome'],
    ...(photo ? { photo } : {}),
  };
  await journal.add(entry);
  if (before !== undefined && isStale(before, entry)) await withdraw(before, out);
  if (photo !== undefined) await takeName(unfinished, target);
  else await rm(unfinished, { force: true });
  return entry;
}

/** The answer, unless its picture may not be handed over after all. */
async function accepted(item: PlanItem, answer: PhotoAnswer, free: boolean): Promise<PhotoAnswer> {
  if (answer.photo === undefined) return answer;
  if (!free) return withError(answer, 'output/taken');
  return (await isUnchanged(item.path, answer.source)) ? answer : withError(answer, 'source/changed');
}

function withError({ source, thumbnail, ms }: PhotoAnswer, code: BatchReasonCode): PhotoAnswer {
  return {
    outcome: { status: 'error', reasons: [batchReason(code)], retryable: true },
    source,
    thumbnail,
    ms,
  };
}

function lostOver(lost: 'crashed' | 'too-long'): PhotoAnswer {
  const reasons = [batchReason(`worker/${lost}`)];
  return {
    outcome: { status: 'error', reasons, retryable: true },
    source: { size: 0, mtimeMs: 0, sha256: null },
    thumbnail: false,
    ms: 0,
  };
}

/** Whether an earlier picture of a photo is one that its last line does not speak of: refused now, or renamed. */
function isStale(before: JournalEntry, after: JournalEntry): boolean {
  if (before.name === after.name) return after.photo === undefined;
  return before.source.sha256 === after.source.sha256;
}
