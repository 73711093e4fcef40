import type { PhotoMeasurements } from '@tucai/vision';
import type { Reason } from '../make/photo-outcome.ts';
import { batchReason, planReason } from './batch-reasons.ts';
import type { JournalEntry } from './journal/journal-entry.ts';
import type { PlanItem } from './plan.ts';

/** Where a file stands at the end of a run, from best to worst. */
export const RESULT_GROUPS = [
  'made',
  'made-warn',
  'failed',
  'refused',
  'error',
  'duplicate',
  'unknown',
  /** A run was stopped before its turn. */
  'waiting',
] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** One file of the folder in the reports. */
export interface PhotoResult {
  readonly item: PlanItem;
  readonly group: ResultGroup;
  readonly reasons: readonly Reason[];
  readonly measurements?: PhotoMeasurements;
  /** The finished picture is in the folder of photos. */
  readonly written: boolean;
  readonly thumbnail: boolean;
}

/**
 * What is known of a file from the plan and the journal.
 * @param entry its last line, when it was worked on
 * @param spec of spec and rules of this run: a line of others says nothing of it
 */
export function photoResult(item: PlanItem, entry: JournalEntry | undefined, spec: string): PhotoResult {
  const { problem } = item;
  const nothing = { item, written: false, thumbnail: false };
  if (problem !== undefined)
    return { ...nothing, group: groupOfProblem(problem), reasons: [planReason(item, problem)] };
  if (entry === undefined || entry.spec !== spec || entry.name !== item.name)
    return { ...nothing, group: 'waiting', reasons: [batchReason('run/stopped')] };
  const { outcome, photo, thumbnail } = entry;
  return {
    item,
    group: outcome.status === 'made' && outcome.verdict === 'warn' ? 'made-warn' : outcome.status,
    reasons: outcome.reasons,
    ...('measurements' in outcome ? { measurements: outcome.measurements } : {}),
    written: photo !== undefined,
    thumbnail,
  };
}

function groupOfProblem(problem: string): ResultGroup {
  if (problem === 'name/duplicate') return 'duplicate';
  return problem.startsWith('name/') ? 'unknown' : 'error';
}

/** How many files are in each group, and how many students have no photo. */
export type BatchCounts = Readonly<Record<ResultGroup, number>> & { readonly missing: number };

/** Counts results as they come. */
export function batchTally(missing: number): {
  add(result: PhotoResult): void;
  readonly counts: BatchCounts;
} {
  const groups = Object.fromEntries(RESULT_GROUPS.map((group) => [group, 0])) as Record<ResultGroup, number>;
  const counts = { ...groups, missing };
  return {
    add: ({ group }) => {
      counts[group] += 1;
    },
    counts,
  };
}
