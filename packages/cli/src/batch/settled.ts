import type { SheetName } from '@tucai/vision';
import type { Journal } from './journal/journal.ts';
import type { JournalEntry } from './journal/journal-entry.ts';
import { isUnchanged, sha256OfFile } from './journal/source-print.ts';
import type { OutFolder } from './out-folder.ts';
import { photoPath, sheetPath, withdraw } from './own-photo.ts';
import type { PlanItem } from './plan.ts';

/** What a run is to make. */
export interface Wanted {
  /** Of spec and rules. */
  readonly specKey: string;
  readonly out: OutFolder;
  readonly print: SheetName | undefined;
  /** Photos are tried again over which workers were lost. */
  readonly retryCrashed: boolean;
}

/**
 * Whether an earlier run has finished with a file: the photo is what it was, for the same spec and name, the answer is
 * not one that may change by itself, and what was made, with a sheet to print if one is wanted, still lies there byte
 * for byte.
 */
export async function isSettled(
  item: PlanItem,
  entry: JournalEntry | undefined,
  { specKey, out, print, retryCrashed }: Wanted,
): Promise<boolean> {
  if (entry === undefined || entry.spec !== specKey || entry.name !== item.name) return false;
  const { status, reasons } = entry.outcome;
  if (status === 'error' && entry.outcome.retryable) return false;
  if (retryCrashed && reasons.some(({ code }) => code.startsWith('worker/'))) return false;
  if (!(await isUnchanged(item.path, entry.source))) return false;
  const { photo, sheet } = entry;
  if (photo === undefined) return true;
  if ((await sha256OfFile(photoPath(out, item.name))) !== photo.sha256) return false;
  if (print === undefined) return true;
  return sheet?.paper === print && (await sha256OfFile(sheetPath(out, item.name, print))) === sheet.sha256;
}

/** The files that are still to be worked on, in their order. */
export async function unsettled(
  items: readonly PlanItem[],
  journal: Pick<Journal, 'last'>,
  wanted: Wanted,
): Promise<PlanItem[]> {
  const rest: PlanItem[] = [];
  for (const item of items) {
    if (item.problem !== undefined) continue;
    if (!(await isSettled(item, await journal.last(item.file), wanted))) rest.push(item);
  }
  return rest;
}

/**
 * Takes back the finished pictures of files that get none any more, such as one of which there is a second now. Only
 * the picture of the very photo that lies there is deleted.
 */
export async function withdrawProblems(
  items: readonly PlanItem[],
  journal: Pick<Journal, 'last' | 'ownerOf'>,
  out: OutFolder,
): Promise<void> {
  for (const { file, path, problem } of items) {
    if (problem === undefined) continue;
    const entry = await journal.last(file);
    if (entry?.photo === undefined || journal.ownerOf(entry.name) !== file) continue;
    if (await isUnchanged(path, entry.source)) await withdraw(entry, out);
  }
}
