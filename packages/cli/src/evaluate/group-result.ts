import { CHECK_CODES, type CheckResult, type RuleSet, type Verdict } from '@tucai/vision';
import { type Confusion, confusion, type Truth } from './confusion.ts';
import { decidingResult } from './criterion.ts';
import { badnessOf, type EqualErrorRate, equalErrorRate, type ScoredSample } from './equal-error-rate.ts';
import type { Examined } from './examine.ts';
import { type InformativeResult, informativeResult } from './informative-result.ts';
import { isInformative, isJudged, onlyWarns } from './judged.ts';
import { type PersonPart, personParts } from './person-parts.ts';
import { type Refusals, refusals } from './refusals.ts';
import type { Criterion, SampleGroup } from './sample.ts';
import { type Proportion, wilson } from './wilson.ts';

/** One photo's answer to one criterion beside what is known. */
export interface Row {
  readonly photo: string;
  readonly person: string;
  readonly truth: Truth;
  readonly label?: string;
  readonly result: CheckResult;
}

export interface CriterionResult {
  readonly criterion: Criterion;
  /** The check's rule never fails: its errors are those of its warnings. */
  readonly warnOnly: boolean;
  readonly confusion: Confusion;
  readonly equalErrorRate: EqualErrorRate | null;
  readonly byLabel: readonly LabelCounts[];
  readonly rows: readonly Row[];
}

/** Verdicts of all photos that carry one word as label. */
export interface LabelCounts {
  readonly label: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

export interface GroupResult {
  readonly group: SampleGroup;
  readonly photos: number;
  readonly faceCount: { readonly right: number; readonly total: number; readonly share: Proportion | null };
  readonly criteria: readonly CriterionResult[];
  /** The same by person, where the photos show the one that limits were set on. */
  readonly parts: readonly PersonPart[];
  /** Checks that tell something and judge nothing. */
  readonly informative: readonly InformativeResult[];
  readonly refusals: Refusals | null;
}

const CRITERIA: readonly Criterion[] = [...CHECK_CODES, 'head-pose'];

/** Sets verdicts against labels for the photos of one group. */
export function groupResult(group: SampleGroup, examined: readonly Examined[], rules: RuleSet): GroupResult {
  const counted = examined.filter(({ sample }) => sample.faces !== undefined);
  const right = counted.filter(({ sample, report }) => sample.faces === report.faces).length;
  const criteria = CRITERIA.filter((criterion) => isJudged(criterion, rules))
    .map((criterion) => criterionResult(criterion, examined, onlyWarns(criterion, rules)))
    .filter(({ rows }) => rows.length > 0);
  return {
    group,
    photos: examined.length,
    faceCount: { right, total: counted.length, share: wilson(right, counted.length) },
    criteria,
    parts: personParts(criteria),
    informative: CHECK_CODES.filter((code) => isInformative(code, rules)).map((code) =>
      informativeResult(code, examined),
    ),
    refusals: refusals(examined, rules),
  };
}

function criterionResult(
  criterion: Criterion,
  examined: readonly Examined[],
  warnOnly: boolean,
): CriterionResult {
  const rows = examined.flatMap(({ sample, report }): Row[] => {
    const known = sample.truths[criterion];
    if (known === undefined) return [];
    const { name: photo, person } = sample;
    return [{ photo, person, ...known, result: decidingResult(report, criterion) }];
  });
  const judgements = rows.map(({ truth, result }) => ({ truth, verdict: result.verdict }));
  return {
    criterion,
    warnOnly,
    confusion: confusion(judgements, warnOnly ? 'warn' : 'fail'),
    equalErrorRate: equalErrorRate(rows.flatMap(scored)),
    byLabel: labelCounts(rows),
    rows,
  };
}

/** Counts of faces are not continuous: no threshold can be moved through them. */
function scored({ truth, result }: Row): ScoredSample[] {
  if (truth === 'unclear' || truth === 'warnable' || result.unit === 'count') return [];
  const badness = badnessOf(result);
  return badness === null ? [] : [{ badness, violating: truth === 'violating' }];
}

function labelCounts(rows: readonly Row[]): LabelCounts[] {
  const byLabel = new Map<string, Record<Verdict, number>>();
  for (const { label, result } of rows) {
    if (label === undefined) continue;
    const counts = byLabel.get(label) ?? { pass: 0, warn: 0, fail: 0, skipped: 0 };
    counts[result.verdict] += 1;
    byLabel.set(label, counts);
  }
  return [...byLabel].map(([label, counts]) => ({ label, counts }));
}

/** Violating photos that passed, and compliant ones that failed or, by a check that only warns, were warned of. */
export function misjudged({ rows, warnOnly }: CriterionResult): Row[] {
  return rows.filter(
    ({ truth, result: { verdict } }) =>
      ((truth === 'violating' || truth === 'warnable') && verdict === 'pass') ||
      (truth === 'compliant' && (verdict === 'fail' || (warnOnly && verdict === 'warn'))),
  );
}
