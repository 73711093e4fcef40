import { derived } from './bound.ts';
import { DELIVERABLE_RULES } from './deliverable-rules.ts';
import { mergeRules, type RuleSet } from './rule-set.ts';
import { SOURCE_RULES } from './source-rules.ts';

const REPLACED =
  '002: 系统自动替换背景为天蓝色; one flat colour leaves no more than what JPEG of quality 60 adds at the outline';

/** 江苏图采: the photo from the phone, on any background (拍照背景不要求). */
export const JIANGSU_SOURCE_RULES: RuleSet = mergeRules({ id: 'jiangsu-source' }, SOURCE_RULES);

/** 江苏图采: the finished picture, on the light blue that the system puts in (系统自动替换背景为天蓝色). */
export const JIANGSU_DELIVERABLE_RULES: RuleSet = mergeRules(
  {
    id: 'jiangsu-deliverable',
    rules: {
      'background-uniformity': { pass: { max: derived(3, REPLACED) }, warn: { max: derived(5, REPLACED) } },
    },
  },
  DELIVERABLE_RULES,
);
