import type { Journal } from './journal/journal.ts';
import { type PhotoResult, photoResult } from './photo-result.ts';
import type { Batch } from './read-batch.ts';

/** Every file with what became of it, in the order of the plan, each read from the journal when its turn comes. */
export async function* resultsOf(
  { plan, specKey }: Pick<Batch, 'plan' | 'specKey'>,
  journal: Pick<Journal, 'last'>,
): AsyncGenerator<PhotoResult> {
  for (const item of plan.items) yield photoResult(item, await journal.last(item.file), specKey);
}
