import { neverFails, type RuleSet } from '@tucai/vision';
import type { Criterion } from './sample.ts';

/** Whether the rules can find anything wrong: a check that is off, or has no limit, cannot. */
export function isJudged(criterion: Criterion, { rules }: RuleSet): boolean {
  if (criterion === 'head-pose') return true;
  const { enabled, pass } = rules[criterion];
  return enabled && (pass.min !== undefined || pass.max !== undefined);
}

/** Whether the check is on and has no limit: it tells something and judges nothing. */
export function isInformative(criterion: Criterion, set: RuleSet): boolean {
  return criterion !== 'head-pose' && set.rules[criterion].enabled && !isJudged(criterion, set);
}

/** Whether the check never fails by its rule. */
export function onlyWarns(criterion: Criterion, { rules }: RuleSet): boolean {
  return criterion !== 'head-pose' && neverFails(rules[criterion]);
}
