import { VisionError } from '../errors.ts';
import { DELIVERABLE_RULES } from './deliverable-rules.ts';
import { JIANGSU_DELIVERABLE_RULES, JIANGSU_SOURCE_RULES } from './jiangsu.ts';
import { mergeRules, type RuleSet } from './rule-set.ts';
import { SOURCE_RULES } from './source-rules.ts';
import { XINHUA_DELIVERABLE_RULES, XINHUA_SOURCE_RULES } from './xinhua.ts';

/**
 * The built-in rule sets by their id. `source` and `deliverable` hold what both collections ask of the photo that is
 * taken and of the picture that is made from it; the others add what one of them asks beyond that.
 */
export const RULE_SETS = {
  source: SOURCE_RULES,
  deliverable: DELIVERABLE_RULES,
  'jiangsu-source': JIANGSU_SOURCE_RULES,
  'jiangsu-deliverable': JIANGSU_DELIVERABLE_RULES,
  'xinhua-source': XINHUA_SOURCE_RULES,
  'xinhua-deliverable': XINHUA_DELIVERABLE_RULES,
} as const satisfies Readonly<Record<string, RuleSet>>;

export type RuleSetId = keyof typeof RULE_SETS;

export function isRuleSetId(text: unknown): text is RuleSetId {
  return typeof text === 'string' && Object.hasOwn(RULE_SETS, text);
}

/**
 * The rules that a host's JSON describes: `mergeRules` over the built-in set that its `base` names, `source` when it
 * names none.
 * @param content parsed JSON of unknown content
 * @throws VisionError `rules/invalid` with the path and the reason of every problem
 * @example
 * resolveRules({ base: 'xinhua-source', rules: { 'background-colour': { enabled: false } } });
 */
export function resolveRules(content: unknown): RuleSet {
  if (typeof content !== 'object' || content === null || !('base' in content)) return mergeRules(content);
  const { base, ...override } = content;
  if (isRuleSetId(base)) return mergeRules(override, RULE_SETS[base]);
  throw new VisionError(
    'rules/invalid',
    `The rules cannot be used. base: expected one of ${Object.keys(RULE_SETS).join(', ')}`,
    { details: { problems: 1 } },
  );
}
