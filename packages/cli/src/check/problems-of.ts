import type { CheckResult } from '@tucai/vision';
import type { PhotoLine } from './photo-line.ts';

/**
 * The checks that explain a photo's verdict: the failures first, then the warnings. Where neither is there, a photo
 * warns because a check could not be made, and those that could not are the answer.
 */
export function problemsOf(line: PhotoLine): CheckResult[] {
  const only = (verdict: CheckResult['verdict']): CheckResult[] =>
    line.checks.filter((check) => check.verdict === verdict);
  const problems = [...only('fail'), ...only('warn')];
  if (problems.length > 0 || line.verdict !== 'warn') return problems;
  return only('skipped').filter((check) => check.skipped !== 'disabled');
}
