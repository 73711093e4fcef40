/** Most workers that may be asked for. */
export const MAX_WORKERS = 64;

/** What a worker holds at most, in bytes: its own models and one photo of 12 megapixels (docs/bench.md). */
const WORKER_MEMORY = 500e6;

/** Share of the machine's memory that a batch takes unasked. */
const SHARE = 0.6;

/**
 * How many workers a batch has when nobody says: one a processor, unless the machine has too little memory for them.
 * @param memory of the machine or of the container, in bytes
 */
export function usualWorkers({
  processors,
  memory,
}: {
  readonly processors: number;
  readonly memory: number;
}): number {
  const fit = Math.floor((SHARE * memory) / WORKER_MEMORY);
  return Math.max(1, Math.min(MAX_WORKERS, processors, fit));
}
