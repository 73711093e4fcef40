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

/** Writes the list, the report and the zip that were asked for. @returns a line for each that was written */
export async function writeReports(
  { plan, out, spec, zip }: Batch,
  journal: Journal,
  counts: BatchCounts,
  { csv, html, lang: language }: Pick<BatchOptions, 'csv' | 'html' | 'lang'>,
): Promise<string[]> {
  const lines = batchLines(language);
  const told = [lines.file('photos', out.photos)];
  const { missing } = plan;
  if (csv) {
    await writeInPieces(out.csv, join(out.unfinished, 'report.csv.part'), csvPieces());
    told.push(lines.file('csv', out.csv));
  }
  if (html) {
    const tally = reasonTally();
    for await (const result of resultsOf(plan, journal)) tally.add(result);
    const content = { language, counts, reasons: tally.counts(), missing, spec, at: new Date() };
    const pieces = htmlReport(content, resultsOf(plan, journal));
    await writeInPieces(out.html, join(out.unfinished, 'report.html.part'), pieces);
    told.push(lines.file('html', pathToFileURL(out.html).href));
  }
  if (zip !== undefined) {
    await makeFolder(dirname(zip));
    told.push(lines.zipped(await zipFiles(zip, zipEntries()), zip));
  }
  return told;

  async function* csvPieces(): AsyncGenerator<string> {
    yield csvHead(language);
    for await (const result of resultsOf(plan, journal)) yield csvResult(result, language);
    for (const student of missing) yield csvMissing(student, language);
  }

  async function* zipEntries(): AsyncGenerator<ZipEntry> {
    for await (const { written, item } of resultsOf(plan, journal)) {
      if (written) yield { path: photoPath(out, item.name), name: `${item.name}.jpg` };
    }
  }
}
