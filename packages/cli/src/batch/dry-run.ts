import { access } from 'node:fs/promises';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { textOutput } from '../output/text-output.ts';
import { maskIdNumbers } from '../terminal/mask-id-numbers.ts';
import { printable } from '../terminal/printable.ts';
import { planReason } from './batch-reasons.ts';
import { batchLines } from './batch-texts.ts';
import type { BatchOptions } from './command.ts';
import { openJournalToRead } from './journal/journal.ts';
import type { Batch } from './read-batch.ts';
import { isSettled } from './settled.ts';

/** Says for every file what a run would do with it. Writes nothing. */
export async function dryRun(
  batch: Batch,
  { lang: language }: Pick<BatchOptions, 'lang'>,
  io: Io,
): Promise<ExitCode> {
  const { plan, out } = batch;
  const lines = batchLines(language);
  const stdout = textOutput(io.stdout);
  const journal = await earlierJournal(out.journal);
  let [toMake, done, problems] = [0, 0, 0];
  try {
    for (const item of plan.items) {
      const file = maskIdNumbers(printable(item.file));
      if (item.problem !== undefined) {
        problems += 1;
        await stdout.write(`✗ ${file}  ${maskIdNumbers(planReason(item, item.problem).message[language])}\n`);
      } else if (journal !== undefined && (await isSettled(item, await journal.last(item.file), batch))) {
        done += 1;
        await stdout.write(`✓ ${file}  ${lines.dryDone}\n`);
      } else {
        toMake += 1;
        await stdout.write(`→ ${file}  ${maskIdNumbers(printable(item.name))}.jpg\n`);
      }
    }
  } finally {
    await journal?.close();
  }
  if (plan.missing.length > 0)
    await stdout.write(`${lines.missingRows(plan.missing.map(({ row }) => row))}\n`);
  await stdout.write(`${lines.dryRun(toMake, done)}\n`);
  await stdout.finish();
  return problems + plan.missing.length > 0 ? EXIT.fail : EXIT.ok;
}

async function earlierJournal(
  path: string,
): Promise<Awaited<ReturnType<typeof openJournalToRead>> | undefined> {
  return access(path).then(
    () => openJournalToRead(path),
    () => undefined,
  );
}
