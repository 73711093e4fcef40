import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../checks/codes.ts';
import { RULE_SETS } from '../rules/rule-sets.ts';
import { catalogue, LANGUAGES } from './catalogue.ts';

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const texts = catalogue(language);

  it.each(CHECK_CODES)('has a text for each side on which %s can miss', (code) => {
    for (const { rules } of Object.values(RULE_SETS)) {
      if (rules[code].pass.min) expect(texts.checks[code].low).toBeTruthy();
      if (rules[code].pass.max) expect(texts.checks[code].high).toBeTruthy();
    }
    expect(texts.checks[code].title).toBeTruthy();
  });

  it('says each thing once', () => {
    const all = Object.values(texts.checks).flatMap(({ low, high }) => [low, high].filter(Boolean));
    expect(new Set(all).size).toBe(all.length);
  });
});
