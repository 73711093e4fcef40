import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export interface BatchBenchOptions {
  /** Photos in the folder. */
  readonly photos: number;
  /** Numbers of workers, one run each. */
  readonly workers: readonly number[];
  /** Where every figure goes, as JSON. */
  readonly json?: string;
}

/**
 * Without `--workers` a run each is made with 1, 2, 4 … workers up to the number of processors.
 * @throws TypeError for an unknown option, RangeError for a number that is none
 */
export function batchBenchOptions(
  args: readonly string[],
  processors = availableParallelism(),
): BatchBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      photos: { type: 'string', default: '24' },
      workers: { type: 'string', default: doublings(processors).join(',') },
      json: { type: 'string' },
    },
  });
  const workers = values.workers.split(',').map((text) => count(text, '--workers'));
  const photos = count(values.photos, '--photos');
  // Each worker needs a photo to begin with and some to be measured over.
  if (photos < 3 * Math.max(...workers))
    throw new RangeError('--photos: at least three times the number of workers');
  return { photos, workers, ...(values.json === undefined ? {} : { json: values.json }) };
}

/** 1, 2, 4 … and the number itself. */
function doublings(limit: number): number[] {
  const all: number[] = [];
  for (let count = 1; count < limit; count *= 2) all.push(count);
  return [...all, limit];
}

function count(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${option} takes whole numbers from 1`);
  return value;
}
