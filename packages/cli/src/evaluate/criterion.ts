import type { CheckCode, CheckResult, Report } from '@tucai/vision';
import { badnessOf } from './equal-error-rate.ts';
import { resultOf } from './examine.ts';
import type { Criterion } from './sample.ts';

const ANGLES = ['head-pose-yaw', 'head-pose-pitch', 'head-pose-roll'] as const satisfies readonly CheckCode[];

const SEVERITY = { skipped: 0, pass: 1, warn: 2, fail: 3 } as const;

/** The result that decides a criterion: the check's own, or the worst of the three angles. */
export function decidingResult(report: Report, criterion: Criterion): CheckResult {
  if (criterion !== 'head-pose') return resultOf(report, criterion);
  const [first, ...others] = ANGLES.map((code) => resultOf(report, code));
  return others.reduce((worst, next) => (isWorse(next, worst) ? next : worst), first!);
}

/** By the verdict, and between equal verdicts by the distance from the limit. */
function isWorse(a: CheckResult, b: CheckResult): boolean {
  if (a.verdict !== b.verdict) return SEVERITY[a.verdict] > SEVERITY[b.verdict];
  return (badnessOf(a) ?? 0) > (badnessOf(b) ?? 0);
}
