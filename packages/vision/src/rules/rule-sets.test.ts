import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../checks/codes.ts';
import { mergeRules, type RuleSet } from './rule-set.ts';
import { isRuleSetId, RULE_SETS, resolveRules } from './rule-sets.ts';

const SETS = Object.entries<RuleSet>(RULE_SETS);

describe.each(SETS)('the rule set %s', (id, set) => {
  it('is valid, is plain JSON and has that id', () => {
    expect(set.id).toBe(id);
    expect(mergeRules({}, set)).toEqual(set);
    expect(JSON.parse(JSON.stringify(set))).toEqual(set);
  });

  it('has a rule for every check', () => {
    expect(Object.keys(set.rules).sort()).toEqual([...CHECK_CODES].sort());
  });

  it.each(CHECK_CODES)('says where each number of %s comes from', (code) => {
    const { pass, warn } = set.rules[code];
    const bounds = [pass.min, pass.max, warn?.min, warn?.max].filter((bound) => bound !== undefined);
    for (const { value, source } of bounds) {
      expect(Number.isFinite(value)).toBe(true);
      expect(source).toMatch(/.{12}/);
    }
  });

  it('can have any checks turned off, and keeps the others', () => {
    fc.assert(
      fc.property(fc.subarray([...CHECK_CODES]), (off) => {
        const rules = Object.fromEntries(off.map((code) => [code, { enabled: false }]));
        const merged = resolveRules({ base: id, id: 'ours', rules });
        for (const code of CHECK_CODES) {
          const enabled = set.rules[code].enabled && !off.includes(code);
          expect(merged.rules[code]).toEqual({ ...set.rules[code], enabled });
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('resolveRules', () => {
  it('lays over `source` what names no base', () => {
    expect(resolveRules({})).toEqual(RULE_SETS.source);
    expect(resolveRules({ id: 'ours' }).id).toBe('ours');
  });

  it('refuses an unknown base, and what mergeRules refuses', () => {
    for (const base of ['sauce', 7, null, 'toString']) {
      expect(isRuleSetId(base)).toBe(false);
      expect(() => resolveRules({ base })).toThrow(/base: expected one of source, deliverable/);
    }
    expect(() => resolveRules({ base: 'source', x: 1 })).toThrow(/unknown "x"/);
    expect(() => resolveRules(null)).toThrow(/cannot be used/);
  });
});
