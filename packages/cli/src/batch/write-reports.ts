import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder } from '../output/make-folder.ts';
import { batchLines } from './batch-texts.ts';
import type { BatchOptions } from './command.ts';
import type { Journal } from './journal/journal.ts';
import { photoPath } from './own-photo.ts';
import type { BatchCounts } from './photo-result.ts';
import type { Batch } from './read-batch.ts';
import { reasonTally } from './reason-counts.ts';
import { csvHead, csvMissing, csvResult } from './report/csv-report.ts';
import { writeInPieces } from './report/file-in-pieces.ts';
import { htmlReport } from './report/html-report.ts';
import { resultsOf } from './results-of.ts';
import { type ZipEntry, zipFiles } from './zip-photos.ts';

/** What was written, and what could not be. */
export interface WrittenReports {
  /** A line for each place that now holds results. */
  readonly told: readonly string[];
  /** A line for each file that could not be written, such as one that Excel has open. */
  readonly unwritten: readonly string[];
}

/** Writes the list, the report and the zip that were asked for. One that cannot be written keeps no other back. */
export async function writeReports(
  batch: Batch,
  journal: Journal,
  counts: BatchCounts,
  { csv, html, lang: language }: Pick<BatchOptions, 'csv' | 'html' | 'lang'>,
): Promise<WrittenReports> {
  const { plan, out, spec, zip } = batch;
  const lines = batchLines(language);
  const told = [lines.file('photos', out.photos)];
  const unwritten: string[] = [];
  const { missing } = plan;
  if (csv) {
    await attempt(out.csv, async () => {
      await writeInPieces(out.csv, join(out.unfinished, 'report.csv.part'), csvPieces());
      return lines.file('csv', out.csv);
    });
  }
  if (html) {
    await attempt(out.html, async () => {
      const tally = reasonTally();
      for await (const result of resultsOf(batch, journal)) tally.add(result);
      const content = {
        language,
        counts,
        reasons: tally.counts(),
        missing,
        spec,
        at: new Date(),
        folder: out.folder,
      };
      const pieces = htmlReport(content, resultsOf(batch, journal));
      await writeInPieces(out.html, join(out.unfinished, 'report.html.part'), pieces);
      return lines.file('html', pathToFileURL(out.html).href);
    });
  }
  if (zip !== undefined) {
    await attempt(zip, async () => {
      await makeFolder(dirname(zip));
      return lines.zipped(await zipFiles(zip, zipEntries()), zip);
    });
  }
  return { told, unwritten };

  async function attempt(path: string, write: () => Promise<string>): Promise<void> {
    try {
      told.push(await write());
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      unwritten.push(lines.unwritten(path, (error as NodeJS.ErrnoException).code ?? error.message));
    }
  }

  async function* csvPieces(): AsyncGenerator<string> {
    yield csvHead(language);
    for await (const result of resultsOf(batch, journal)) yield csvResult(result, language);
    for (const student of missing) yield csvMissing(student, language);
  }

  async function* zipEntries(): AsyncGenerator<ZipEntry> {
    for await (const { written, item } of resultsOf(batch, journal)) {
      if (written) yield { path: photoPath(out, item.name), name: `${item.name}.jpg` };
    }
  }
}
