import { CHECK_CODES, type CheckResult, type RuleSet, type Verdict } from '@tucai/vision';
import { type Confusion, confusion, type Truth } from './confusion.ts';
import { decidingResult } from './criterion.ts';
import { badnessOf, type EqualErrorRate, equalErrorRate, type ScoredSample } from './equal-error-rate.ts';
import type { Examined } from './examine.ts';
import type { Criterion, SampleGroup } from './sample.ts';
import { type Proportion, wilson } from './wilson.ts';

/** One photo's answer to one criterion beside what is known. */
export interface Row {
  readonly photo: string;
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
  /** Of the photos that violate nothing, by how many checks fail them. */
  readonly refusals: Refusals | null;
}

/** How photos fare that comply with every rule. */
export interface Refusals {
  readonly photos: number;
  readonly byNone: number;
  readonly byOne: number;
  /** Photos that more than one check fails, with these checks. */
  readonly byMore: readonly { readonly photo: string; readonly checks: readonly string[] }[];
}

const CRITERIA: readonly Criterion[] = [...CHECK_CODES, 'head-pose'];

/** Sets verdicts against labels for the photos of one group. */
export function groupResult(group: SampleGroup, examined: readonly Examined[], rules: RuleSet): GroupResult {
  const counted = examined.filter(({ sample }) => sample.faces !== undefined);
  const right = counted.filter(({ sample, report }) => sample.faces === report.faces).length;
  return {
    group,
    photos: examined.length,
    faceCount: { right, total: counted.length, share: wilson(right, counted.length) },
    criteria: CRITERIA.map((criterion) =>
      criterionResult(criterion, examined, warnOnly(criterion, rules)),
    ).filter((c) => c.rows.length > 0),
    refusals: refusals(examined),
  };
}

/** An empty `warn` range holds every value. */
function warnOnly(criterion: Criterion, { rules }: RuleSet): boolean {
  if (criterion === 'head-pose') return false;
  const { warn } = rules[criterion];
  return warn !== undefined && warn.min === undefined && warn.max === undefined;
}

function refusals(examined: readonly Examined[]): Refusals | null {
  const compliant = examined.filter(({ sample }) =>
    Object.values(sample.truths).every(({ truth }) => truth !== 'violating'),
  );
  if (compliant.length === 0) return null;
  const failing = compliant.map(({ sample, report }) => ({
    photo: sample.name,
    checks: report.checks.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code),
  }));
  return {
    photos: compliant.length,
    byNone: failing.filter(({ checks }) => checks.length === 0).length,
    byOne: failing.filter(({ checks }) => checks.length === 1).length,
    byMore: failing.filter(({ checks }) => checks.length > 1),
  };
}

function criterionResult(
  criterion: Criterion,
  examined: readonly Examined[],
  onlyWarns: boolean,
): CriterionResult {
  const rows = examined.flatMap(({ sample, report }): Row[] => {
    const known = sample.truths[criterion];
    if (known === undefined) return [];
    const result = decidingResult(report, criterion);
    return result.skipped === 'disabled' ? [] : [{ photo: sample.name, ...known, result }];
  });
  const judgements = rows.map(({ truth, result }) => ({ truth, verdict: result.verdict }));
  return {
    criterion,
    warnOnly: onlyWarns,
    confusion: confusion(judgements, onlyWarns ? 'warn' : 'fail'),
    equalErrorRate: equalErrorRate(rows.flatMap(scored)),
    byLabel: labelCounts(rows),
    rows,
  };
}

/** Counts of faces are not continuous: no threshold can be moved through them. */
function scored({ truth, result }: Row): ScoredSample[] {
  if (truth === 'unclear' || result.unit === 'count') return [];
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
export function misjudged({ rows, warnOnly: onlyWarns }: CriterionResult): Row[] {
  return rows.filter(
    ({ truth, result: { verdict } }) =>
      (truth === 'violating' && verdict === 'pass') ||
      (truth === 'compliant' && (verdict === 'fail' || (onlyWarns && verdict === 'warn'))),
  );
}
