import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_CODES, type CheckCode } from '../checks/codes.ts';
import { VisionError } from '../errors.ts';
import { type Bound, mergeRules, type Rule } from './rule-set.ts';
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

  const limit = (value: number): Bound => ({ value, source: 'our studio' });
  const merged = (code: CheckCode, override: unknown): Rule =>
    mergeRules({ rules: { [code]: override } }).rules[code];

  it('replaces the limits that are named and keeps the others', () => {
    const { pass, warn } = SOURCE_RULES.rules['head-pose-yaw'];
    expect(merged('head-pose-yaw', { pass: { max: limit(6) } })).toEqual({
      enabled: true,
      pass: { min: pass.min, max: limit(6) },
      warn,
    });
    expect(merged('head-pose-yaw', { warn: { min: limit(-9) } }).warn).toEqual({
      min: limit(-9),
      max: warn?.max,
    });
  });

  it('takes a limit away, or all warning, with null', () => {
    const { pass, warn } = SOURCE_RULES.rules['head-pose-yaw'];
    const base = { enabled: true, pass, warn };
    expect(merged('head-pose-yaw', { warn: null })).toEqual({ enabled: true, pass });
    expect(merged('head-pose-yaw', { warn: { max: null } })).toEqual({ ...base, warn: { min: warn?.min } });
    expect(merged('head-pose-yaw', { pass: { max: null } })).toEqual({
      ...base,
      pass: { min: pass.min },
      warn: { min: warn?.min },
    });
  });

  it('widens the warning range along when only the passing one is widened', () => {
    expect(merged('head-pose-yaw', { pass: { min: limit(-20), max: limit(20) } })).toEqual({
      enabled: true,
      pass: { min: limit(-20), max: limit(20) },
      warn: { min: limit(-20), max: limit(20) },
    });
  });

  it('makes a limit on a side that had none fail at once', () => {
    const { pass, warn } = SOURCE_RULES.rules['eyes-open'];
    expect(merged('eyes-open', { pass: { max: limit(0.05) }, warn: {} })).toEqual({
      enabled: true,
      pass: { min: pass.min, max: limit(0.05) },
      warn: { min: warn?.min, max: limit(0.05) },
    });
  });

  it('leaves a rule without warning without', () => {
    expect('warn' in merged('single-face', { pass: { max: limit(2) } })).toBe(false);
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
      { rules: { 'eyes-open': { warn: { min: { value: 0.05, source: 'x' } } } } },
      /^The rules cannot be used\. rules\.eyes-open: warn must contain pass: warn\.min leaves less room than pass\.min$/,
    ],
    ['an empty name', { id: '' }, /id: must not be empty$/],
    ['a version of 0', { version: 0 }, /version: must be 1 or more$/],
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
