import { DELIVERABLE_RULES } from './deliverable-rules.ts';
import { mergeRules, type RuleSet } from './rule-set.ts';
import { SOURCE_RULES } from './source-rules.ts';

/** 新华社中国图片社: the photo from a studio (去照相馆拍摄), whose background stays. */
export const XINHUA_SOURCE_RULES: RuleSet = mergeRules({ id: 'xinhua-source' }, SOURCE_RULES);

/** 新华社中国图片社: the finished picture. */
export const XINHUA_DELIVERABLE_RULES: RuleSet = mergeRules({ id: 'xinhua-deliverable' }, DELIVERABLE_RULES);
