import type { CheckCode, CheckResult, Report } from '@tucai/vision';
import { resultOf } from './examine.ts';
import type { Criterion } from './sample.ts';

const ANGLES = ['head-pose-yaw', 'head-pose-pitch', 'head-pose-roll'] as const satisfies readonly CheckCode[];

const SEVERITY = { skipped: 0, pass: 1, warn: 2, fail: 3 } as const;

/** The result that decides a criterion: the check's own, or the worst of the three angles. */
export function decidingResult(report: Report, criterion: Criterion): CheckResult {
  if (criterion !== 'head-pose') return resultOf(report, criterion);
  const results = ANGLES.map((code) => resultOf(report, code));
  return results.reduce((worst, next) => (SEVERITY[next.verdict] > SEVERITY[worst.verdict] ? next : worst));
}
