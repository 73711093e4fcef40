import { DELIVERABLE_RULES } from './deliverable-rules.ts';
import { mergeRules, type RuleSet } from './rule-set.ts';
import { SOURCE_RULES } from './source-rules.ts';

/** 江苏图采: the photo from the phone, on any background (拍照背景不要求). */
export const JIANGSU_SOURCE_RULES: RuleSet = mergeRules({ id: 'jiangsu-source' }, SOURCE_RULES);

/** 江苏图采: the finished picture, on the light blue that the system puts in (系统自动替换背景为天蓝色). */
export const JIANGSU_DELIVERABLE_RULES: RuleSet = mergeRules(
  { id: 'jiangsu-deliverable' },
  DELIVERABLE_RULES,
);
