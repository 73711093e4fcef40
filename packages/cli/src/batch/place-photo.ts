import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../output/make-folder.ts';
import { isOfOneName, takeName } from '../output/take-name.ts';
import { type BatchReasonCode, batchReason } from './batch-reasons.ts';
import type { Journal } from './journal/journal.ts';
import type { JournalEntry } from './journal/journal-entry.ts';
import { glance, isUnchanged } from './journal/source-print.ts';
import { isOwnOrAbsent, type OutFolder } from './out-folder.ts';
import { photoPath, sheetPath, withdraw } from './own-photo.ts';
import type { PlanItem } from './plan.ts';
import type { PhotoAnswer } from './workers/messages.ts';
import type { Loss } from './workers/work-shift.ts';
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
 * @param unfinished where the worker wrote the picture and the sheet to print
 */
export async function placePhoto(
  item: PlanItem,
  end: JobEnd<PhotoAnswer>,
  unfinished: { readonly photo: string; readonly sheet: string },
  { journal, out, spec }: PlaceOptions,
): Promise<JournalEntry> {
  const target = photoPath(out, item.name);
  const answer = 'lost' in end ? await lostOver(end.lost, item.path) : end.answer;
  const own = journal.ownPhotos(item.name);
  const sheetTarget = answer.sheet && sheetPath(out, item.name, answer.sheet.paper);
  const free =
    (await isOwnOrAbsent(target, own)) &&
    (sheetTarget === undefined || (await isOwnOrAbsent(sheetTarget, own)));
  const { photo, sheet, ...rest } = await accepted(item, answer, free);
  const before = await journal.last(item.file);
  const entry: JournalEntry = {
    v: 1,
    file: item.file,
    spec,
    name: item.name,
    ...rest,
    outcome: { ...rest.outcome, reasons: [...rest.outcome.reasons] } as JournalEntry['outcome'],
    ...(photo ? { photo } : {}),
    ...(sheet ? { sheet } : {}),
  };
  await journal.add(entry);
  // Under its earlier name another photo's picture may lie by now, the same to the last byte.
  if (before !== undefined && journal.ownerOf(before.name) === item.file)
    await withdraw(staleOf(before, entry), out);
  try {
    if (photo !== undefined) await takeName(unfinished.photo, target);
    if (sheet !== undefined && sheetTarget !== undefined) {
      await makeFolder(dirname(sheetTarget));
      await takeName(unfinished.sheet, sheetTarget);
    }
    return entry;
  } catch (error) {
    if (!isOfOneName(error)) throw error;
    const held = { ...withoutPictures(entry), outcome: errorOutcome('output/held') };
    await journal.add(held);
    return held;
  } finally {
    // What was written but not accepted, or by a worker that was lost over it.
    for (const path of [unfinished.photo, unfinished.sheet]) await rm(path, { force: true });
  }
}

function withoutPictures({ photo, sheet, ...rest }: JournalEntry): JournalEntry {
  return rest;
}

function errorOutcome(code: BatchReasonCode): JournalEntry['outcome'] {
  return { status: 'error', reasons: [batchReason(code)], retryable: true };
}

/** The answer, unless its picture may not be handed over after all. */
async function accepted(item: PlanItem, answer: PhotoAnswer, free: boolean): Promise<PhotoAnswer> {
  if (answer.photo === undefined) return answer;
  if (!free) return withError(answer, 'output/taken');
  return (await isUnchanged(item.path, answer.source)) ? answer : withError(answer, 'source/changed');
}

function withError({ source, thumbnail, ms }: PhotoAnswer, code: BatchReasonCode): PhotoAnswer {
  return {
    outcome: errorOutcome(code),
    source,
    thumbnail,
    ms,
  };
}

/** It was lost twice, the second time alone: only a changed photo, or the option for it, is worth a third. */
async function lostOver(lost: Loss, path: string): Promise<PhotoAnswer> {
  const reasons = [batchReason(`worker/${lost}`)];
  const seen = (await glance(path)) ?? { size: 0, mtimeMs: 0 };
  return {
    outcome: { status: 'error', reasons, retryable: false },
    source: { ...seen, sha256: null },
    thumbnail: false,
    ms: 0,
  };
}

/** Of an earlier line, what the last one does not speak of any more: pictures refused now, renamed, or not wanted. */
function staleOf(before: JournalEntry, after: JournalEntry): JournalEntry {
  const { photo, sheet, ...rest } = before;
  // Another photo under another name is another student's: its picture stays.
  const renamed = before.name !== after.name;
  if (renamed) return before.source.sha256 === after.source.sha256 ? before : { ...rest };
  return {
    ...rest,
    ...(photo && !after.photo ? { photo } : {}),
    ...(sheet && after.sheet?.paper !== sheet.paper ? { sheet } : {}),
  };
}
