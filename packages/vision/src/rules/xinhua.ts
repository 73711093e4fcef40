import { derived } from './bound.ts';
import { DELIVERABLE_RULES } from './deliverable-rules.ts';
import { EVEN_BACKGROUND } from './even-background.ts';
import { mergeRules, type RuleSet } from './rule-set.ts';
import { SOURCE_RULES } from './source-rules.ts';

const ADVISED =
  '004: 背景颜色建议选用浅蓝色，实际与照相馆拍摄背景为准: blues of studios lie within 40 of the reference; others only warn';

/** The colour is advice, so it never fails. */
const ANY_STUDIO = { enabled: true, pass: { max: derived(40, ADVISED) }, warn: { max: null } };

/** 新华社中国图片社: the photo from a studio (去照相馆拍摄), whose even background stays. */
export const XINHUA_SOURCE_RULES: RuleSet = mergeRules(
  {
    id: 'xinhua-source',
    rules: {
      'background-uniformity': EVEN_BACKGROUND['background-uniformity'],
      'background-texture': { ...EVEN_BACKGROUND['background-texture'], warn: { max: null } },
      'background-colour': ANY_STUDIO,
    },
  },
  SOURCE_RULES,
);

/** 新华社中国图片社: the finished picture, on the background of the studio. */
export const XINHUA_DELIVERABLE_RULES: RuleSet = mergeRules(
  { id: 'xinhua-deliverable', rules: { 'background-colour': ANY_STUDIO } },
  DELIVERABLE_RULES,
);
