import type { Side } from '../messages/catalogue.ts';
import type { Range, Rule } from '../rules/rule-set.ts';

/** On which side of a range a value lies. A value that is not a number lies on no side: it is `low`. */
function sideOf(value: number, { min, max }: Range): Side {
  if (max !== undefined && value > max.value) return 'high';
  if (Number.isNaN(value) || (min !== undefined && value < min.value)) return 'low';
  return 'pass';
}

/** What a rule says of a value. */
export function judge(
  value: number,
  rule: Rule,
): { readonly verdict: 'pass' | 'warn' | 'fail'; readonly side: Side } {
  const side = sideOf(value, rule.pass);
  if (side === 'pass') return { verdict: 'pass', side };
  const tolerated = rule.warn !== undefined && !Number.isNaN(value) && sideOf(value, rule.warn) === 'pass';
  return { verdict: tolerated ? 'warn' : 'fail', side };
}
