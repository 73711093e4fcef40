import type { Verdict } from '@tucai/vision';
import { z } from 'zod';
import { UsageError } from '../usage-error.ts';
import type { Truth } from './confusion.ts';
import type { Evaluation } from './evaluate.ts';
import type { Row } from './group-result.ts';
import { parseWith } from './photo-manifest.ts';

const verdict = z.enum(['pass', 'warn', 'fail', 'skipped']);

const baseline = z.strictObject({
  version: z.literal(1),
  /** The group of photos that was run. */
  group: z.string(),
  photos: z.int().min(0),
  /** By check, then by photo: every verdict that is not the right one. What is not listed was right. */
  imperfect: z.record(z.string(), z.record(z.string(), verdict)),
});

/** What the checks got wrong on a set of photos at one time. It may only shrink. */
export type Baseline = z.infer<typeof baseline>;

/** @throws UsageError with every problem */
export function parseBaseline(json: unknown, name: string): Baseline {
  return parseWith(baseline, json, name, 'a baseline of an evaluation');
}

/** How far a verdict is from the right one. A violating photo ought to fail, a compliant one to pass. */
const DISTANCE: Readonly<Record<Exclude<Truth, 'unclear'>, Readonly<Record<Verdict, number>>>> = {
  violating: { fail: 0, warn: 1, skipped: 2, pass: 3 },
  warnable: { fail: 0, warn: 0, skipped: 1, pass: 2 },
  compliant: { pass: 0, warn: 1, skipped: 1, fail: 2 },
};

/** What a photo that the baseline does not list was judged. */
const RIGHT = { violating: 'fail', warnable: 'warn', compliant: 'pass' } as const;

function distanceOf(truth: Row['truth'], answer: Verdict): number {
  return truth === 'unclear' ? 0 : DISTANCE[truth][answer];
}

/** The state of one group, to be kept. @throws UsageError when the evaluation has no such group */
export function baselineOf(evaluation: Evaluation, group: string): Baseline {
  const imperfect: Record<string, Record<string, Verdict>> = {};
  for (const { criterion, photo, truth, result } of rowsOf(evaluation, group)) {
    if (distanceOf(truth, result.verdict) === 0) continue;
    imperfect[criterion] = { ...imperfect[criterion], [photo]: result.verdict };
  }
  const photos = evaluation.groups.find((g) => g.group.name === group)?.photos ?? 0;
  return { version: 1, group, photos, imperfect };
}

/** One photo that a check judges otherwise than when the baseline was written. */
export interface Change {
  readonly criterion: string;
  readonly photo: string;
  readonly truth: Truth;
  readonly before: Verdict;
  readonly now: Verdict;
}

export interface Comparison {
  /** Farther from the truth than before. */
  readonly worse: readonly Change[];
  /** Nearer to it: the baseline can be tightened. */
  readonly better: readonly Change[];
  /** How many photos of the baseline were not judged this time. */
  readonly lost: number;
}

/**
 * Sets a new evaluation against the baseline, photo by photo. A photo the baseline does not know counts as right.
 * @throws UsageError when the evaluation has no such group
 */
export function compare(evaluation: Evaluation, { group, photos, imperfect }: Baseline): Comparison {
  const worse: Change[] = [];
  const better: Change[] = [];
  for (const { criterion, photo, truth, result } of rowsOf(evaluation, group)) {
    if (truth === 'unclear') continue;
    const before = imperfect[criterion]?.[photo] ?? RIGHT[truth];
    const now = result.verdict;
    const change = { criterion, photo, truth, before, now };
    const step = distanceOf(truth, now) - distanceOf(truth, before);
    if (step > 0) worse.push(change);
    else if (step < 0) better.push(change);
  }
  const judged = evaluation.groups.find((g) => g.group.name === group)?.photos ?? 0;
  return { worse, better, lost: Math.max(0, photos - judged) };
}

function rowsOf(evaluation: Evaluation, group: string): (Row & { readonly criterion: string })[] {
  const result = evaluation.groups.find((g) => g.group.name === group);
  if (result === undefined) {
    throw new UsageError(`The baseline is one of the photos "${group}", which were not run.`);
  }
  return result.criteria.flatMap(({ criterion, rows }) => rows.map((row) => ({ ...row, criterion })));
}
