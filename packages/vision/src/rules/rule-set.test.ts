import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../checks/codes.ts';
import { VisionError } from '../errors.ts';
import { mergeRules } from './rule-set.ts';
import { SOURCE_RULES } from './source-rules.ts';

function refusal(override: unknown): VisionError {
  try {
    mergeRules(override);
  } catch (error) {
    if (VisionError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('SOURCE_RULES', () => {
  it('is a valid rule set and survives a merge with nothing', () => {
    expect(mergeRules({})).toEqual(SOURCE_RULES);
  });

  it('gives a source for every number', () => {
    for (const { pass, warn } of Object.values(SOURCE_RULES.rules)) {
      for (const bound of [pass.min, pass.max, warn?.min, warn?.max]) {
        if (bound) expect(bound.source.length).toBeGreaterThan(20 - 5);
      }
    }
  });
});

describe('mergeRules', () => {
  it('turns one check off and leaves the rest', () => {
    const { rules } = mergeRules({ rules: { 'mouth-closed': { enabled: false } } });
    expect(rules['mouth-closed']).toEqual({ ...SOURCE_RULES.rules['mouth-closed'], enabled: false });
    expect(rules.sharpness).toEqual(SOURCE_RULES.rules.sharpness);
  });

  it('replaces a range', () => {
    const warnless = { pass: { min: { value: 100, source: 'our studio' } }, warn: {} };
    expect(
      mergeRules({ rules: { 'inter-eye-distance': warnless } }).rules['inter-eye-distance'],
    ).toMatchObject(warnless);
  });

  it.each([
    ['an unknown check', { rules: { smile: { enabled: false } } }, /smile/],
    ['an unknown field', { rules: { sharpness: { maximum: 3 } } }, /maximum|sharpness/],
    [
      'a number without a source',
      { rules: { sharpness: { pass: { min: { value: 1 } } } } },
      /sharpness.pass.min.source/,
    ],
    [
      'a text for a number',
      { rules: { sharpness: { pass: { min: { value: '1', source: 'x' } } } } },
      /pass.min.value/,
    ],
    [
      'not a number',
      { rules: { sharpness: { pass: { min: { value: Number.NaN, source: 'x' } } } } },
      /pass.min.value/,
    ],
    [
      'an empty range',
      { rules: { sharpness: { pass: { min: { value: 2, source: 'x' }, max: { value: 1, source: 'x' } } } } },
      /min must not exceed max/,
    ],
    [
      'a warning range inside the passing one',
      { rules: { 'eyes-open': { pass: { min: { value: 0.01, source: 'x' } } } } },
      /warn must contain pass/,
    ],
    ['null', null, /top/],
    ['a list', [], /top/],
  ])('refuses %s and says where', (_, override, reason) => {
    const error = refusal(override);
    expect(error.code).toBe('rules/invalid');
    expect(error.message).toMatch(reason);
  });

  it('answers any JSON with a complete rule set or a typed refusal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        try {
          expect(Object.keys(mergeRules(json).rules)).toEqual([...CHECK_CODES]);
        } catch (error) {
          expect(VisionError.isInstance(error)).toBe(true);
        }
      }),
    );
  });
});
