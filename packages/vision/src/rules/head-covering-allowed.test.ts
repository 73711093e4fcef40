import { describe, expect, it } from 'vitest';
import { HEAD_COVERING_ALLOWED } from './head-covering-allowed.ts';
import { mergeRules } from './rule-set.ts';
import { SOURCE_RULES } from './source-rules.ts';

describe('HEAD_COVERING_ALLOWED', () => {
  it('stops asking about the head and keeps asking for a free face', () => {
    const { rules } = mergeRules(HEAD_COVERING_ALLOWED, SOURCE_RULES);
    expect(rules['no-head-covering'].enabled).toBe(false);
    expect(rules['ears-visible'].enabled).toBe(false);
    for (const code of ['eyes-visible', 'mouth-visible', 'hair-off-brows', 'hair-off-eyes'] as const) {
      expect(rules[code]).toEqual(SOURCE_RULES.rules[code]);
    }
  });
});
