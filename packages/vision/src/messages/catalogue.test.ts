import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../checks/codes.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import { catalogue, LANGUAGES } from './catalogue.ts';

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const texts = catalogue(language);

  it.each(CHECK_CODES)('has a text for each side on which %s can miss', (code) => {
    const { pass } = SOURCE_RULES.rules[code];
    if (pass.min) expect(texts.checks[code].low).toBeTruthy();
    if (pass.max) expect(texts.checks[code].high).toBeTruthy();
    expect(texts.checks[code].title).toBeTruthy();
  });

  it('says each thing once', () => {
    const all = Object.values(texts.checks).flatMap(({ low, high }) => [low, high].filter(Boolean));
    expect(new Set(all).size).toBe(all.length);
  });
});
