import { dirname } from 'node:path';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { makeFolder } from '../output/make-folder.ts';
import { orBroken } from '../output/or-broken.ts';
import { textOutput } from '../output/text-output.ts';
import { printable } from '../terminal/printable.ts';
import { BrokenError } from '../usage-error.ts';
import { batchLines } from './batch-texts.ts';
import type { BatchOptions } from './command.ts';
import { dryRun } from './dry-run.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { takeLock } from './lock.ts';
import { makePhotos } from './make-photos.ts';
import { countOthers, prepareOutFolder } from './out-folder.ts';
import { type BatchCounts, batchTally } from './photo-result.ts';
import { type Batch, readBatch } from './read-batch.ts';
import { resultsOf } from './results-of.ts';
import { unsettled, withdrawProblems } from './settled.ts';
import { writeReports } from './write-reports.ts';

/**
 * Makes the finished pictures of one folder, and reports on them.
 * @throws UsageError, BrokenError
 */
export async function runBatch(folder: string, options: BatchOptions, io: Io): Promise<ExitCode> {
  const batch = await readBatch(folder, options, io);
  if (options.dryRun) return dryRun(batch, options, io);
  const { out } = batch;
  return orBroken(async () => {
    await makeFolder(dirname(out.lock));
    const release = await takeLock(out.lock);
    try {
      // Not before: what lies unfinished there may be another run's.
      await prepareOutFolder(out);
      const journal = await openJournal(out.journal);
      try {
        return await work(batch, journal, options, io);
      } finally {
        await journal.close();
      }
    } finally {
      await release();
    }
  });
}

async function work(batch: Batch, journal: Journal, options: BatchOptions, io: Io): Promise<ExitCode> {
  const { plan, out } = batch;
  const start = io.now();
  const lines = batchLines(options.lang);
  const stdout = textOutput(io.stdout);

  await withdrawProblems(plan.items, journal, out);
  const rest = await unsettled(plan.items, journal, batch);
  const done = plan.items.filter(({ problem }) => problem === undefined).length - rest.length;
  if (done > 0) await stdout.write(`${lines.resumed(done)}\n`);
  const left = await makePhotos(rest, { batch, journal, options, io, stdout });
  const { add, counts } = batchTally(plan.missing.length);
  const names = new Set<string>();
  for await (const result of resultsOf(batch, journal)) {
    add(result);
    if (result.written) names.add(result.item.name);
  }
  // What is handed over is whole: a run that was stopped writes no zip.
  const reported = left > 0 ? { ...batch, zip: undefined } : batch;
  const { told, unwritten } = await writeReports(reported, journal, counts, options);
  const seconds = ((io.now() - start) / 1000).toFixed(1);
  await stdout.write(`${left > 0 ? lines.interrupted(left) : lines.summary(counts, seconds)}\n`);
  if (plan.missing.length > 0)
    await stdout.write(`${lines.missingRows(plan.missing.map(({ row }) => row))}\n`);
  for (const line of told) await stdout.write(`${printable(line)}\n`);
  const leftover = left > 0 ? 0 : await countOthers(out.photos, names);
  if (leftover > 0) await stdout.write(`${printable(lines.leftover(leftover, out.photos))}\n`);
  await stdout.finish();
  if (unwritten.length > 0) throw new BrokenError(unwritten.join('\n'));
  return left > 0 ? EXIT.interrupted : exitCodeOf(counts);
}

/** A file that cannot be read outweighs one that was refused, as in `tucai check`. */
function exitCodeOf({ made, 'made-warn': warned, error, ...others }: BatchCounts): ExitCode {
  if (error > 0) return EXIT.input;
  const short = others.failed + others.refused + others.duplicate + others.unknown + others.missing;
  return short > 0 || made + warned === 0 ? EXIT.fail : EXIT.ok;
}
