import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { progressLine } from '../check/progress-line.ts';
import type { Io } from '../io.ts';
import { outcomeText } from '../make/outcome-text.ts';
import type { TextOutput } from '../output/text-output.ts';
import { painter, usesColour } from '../terminal/colour.ts';
import { batchLines } from './batch-texts.ts';
import type { BatchOptions } from './command.ts';
import type { Journal } from './journal/journal.ts';
import { thumbnailName } from './out-folder.ts';
import { placePhoto } from './place-photo.ts';
import type { PlanItem } from './plan.ts';
import type { Batch } from './read-batch.ts';
import type { PhotoAnswer, PhotoJob } from './workers/messages.ts';
import { photoWorkerEntry } from './workers/photo-worker-entry.ts';
import { workThrough } from './workers/worker-pool.ts';

/** Longest time for one photo, in milliseconds: hundreds of times what the largest takes. */
const TIME_LIMIT = 300_000;

/** How often progress is told where there is no terminal, in milliseconds. */
const LOG_EVERY = 60_000;

export interface MakePhotosOptions {
  readonly batch: Batch;
  readonly journal: Journal;
  readonly options: Pick<BatchOptions, 'workers' | 'lang'>;
  readonly io: Io;
  /** Gets a paragraph for every photo that is not simply made. */
  readonly stdout: TextOutput;
}

/**
 * Makes the finished pictures of the items and writes each into the journal as soon as it is done. Nothing of a photo
 * is kept in memory afterwards.
 * @returns how many were not begun, because the run was stopped
 */
export async function makePhotos(
  items: readonly PlanItem[],
  { batch, journal, options, io, stdout }: MakePhotosOptions,
): Promise<number> {
  if (items.length === 0) return 0;
  const { out, spec, rules, specKey, print } = batch;
  const language = options.lang;
  const texts = {
    language,
    paint: painter(usesColour(io.stdout, io.env)),
    columns: io.stdout.columns ?? 100,
  };
  const progress = progressLine(io.stderr, {
    total: items.length,
    language,
    now: io.now,
    logEvery: LOG_EVERY,
  });
  let done = 0;
  progress.draw(done);
  try {
    await workThrough<Job, PhotoAnswer>(jobsOf(items), {
      entry: photoWorkerEntry({ spec, rules, print }, io),
      count: Math.min(options.workers, items.length),
      timeLimit: TIME_LIMIT,
      stop: io.stop,
      ended: async ({ item, message }, end) => {
        const { outcome } = await placePhoto(item, end, message, { journal, out, spec: specKey });
        done += 1;
        progress.clear();
        if (outcome.status !== 'made' || outcome.verdict !== 'pass')
          await stdout.write(outcomeText(item.file, outcome, texts));
        progress.draw(done);
      },
      fewer: (count) => {
        progress.clear();
        io.stderr.write(`${batchLines(language).fewerWorkers(count)}\n`);
      },
    });
  } finally {
    progress.clear();
  }
  return items.length - done;

  function* jobsOf(rest: readonly PlanItem[]): Generator<Job> {
    // What a worker of a killed run may still write has another name.
    const run = randomUUID().slice(0, 8);
    let index = 0;
    for (const item of rest) {
      index += 1;
      const photo = join(out.unfinished, `${run}-${index}.part`);
      const sheet = join(out.unfinished, `${run}-${index}.sheet.part`);
      const thumbnail = join(out.thumbnails, thumbnailName(item.file));
      yield { item, message: { path: item.path, photo, sheet, thumbnail } };
    }
  }
}

/** What a worker is sent, and what it is about: the worker learns of no student. */
interface Job {
  readonly item: PlanItem;
  readonly message: PhotoJob;
}
