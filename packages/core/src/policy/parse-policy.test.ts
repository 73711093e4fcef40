import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TucaiError, type TucaiErrorLike } from '../errors/tucai-error.ts';
import { openingAt } from './opening.ts';
import { parsePolicy } from './parse-policy.ts';
import { jiangsu } from './presets/jiangsu.ts';
import { jiangsuInternational } from './presets/jiangsu-international.ts';
import { xinhua } from './presets/xinhua.ts';
import { leaves, replaced } from './testing/leaves.ts';

const presets = { jiangsu, xinhua, jiangsuInternational };

function refusal(json: unknown): TucaiErrorLike {
  try {
    parsePolicy(json);
  } catch (error) {
    if (TucaiError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('parsePolicy', () => {
  it.each(Object.entries(presets))('takes the preset %s through JSON', (_, preset) => {
    expect(parsePolicy(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  });

  it('lists every problem', () => {
    const wrong = replaced(replaced(jiangsu, 'payment.amountFen', null), 'shooting.drafts.capacity', 0);
    expect(refusal(wrong).details).toEqual({
      'payment.amountFen': 'must be given exactly when something is paid',
      'shooting.drafts.capacity': 'must be more than 0',
    });
  });

  it('does not repeat a field whose name cannot be one', () => {
    const error = refusal({ ...jiangsu, 王小明: 1, '320102199901010011': 2 });
    expect(error.details).toEqual({ '(top)': 'has 2 unknown keys' });
  });

  it('does not change what it was given', () => {
    const json = structuredClone(jiangsu);
    parsePolicy(json);
    expect(json).toEqual(jiangsu);
  });
});

describe('any JSON', () => {
  const answer = (json: unknown): 'policy' | 'refused' => {
    try {
      const policy = parsePolicy(json);
      expect(parsePolicy(policy)).toEqual(policy);
      openingAt(policy, 0);
      return 'policy';
    } catch (error) {
      if (!TucaiError.isInstance(error)) throw error;
      expect(error.code).toBe('policy/invalid');
      expect(Object.keys(error.details).length).toBeGreaterThan(0);
      return 'refused';
    }
  };

  it('gives a policy or a TucaiError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(answer(json)).toBe('refused');
      }),
    );
  });

  it('gives a policy or a TucaiError when it almost is a policy', () => {
    const seen = { policy: 0, refused: 0 };
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '2026-04-18T08:00',
        '+275760-01-01T00:00',
        '9999-01-01T00:00',
        '24:00',
        'live',
        'album',
        true,
      ),
      fc.integer({ min: -5, max: 500 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(presets)), fc.nat(), value, (preset, pick, json) => {
        const all = leaves(preset);
        const [path] = all[pick % all.length] ?? [''];
        seen[answer(replaced(preset, path, json))] += 1;
      }),
      { numRuns: 1500 },
    );
    expect(seen.policy).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(50);
  });
});
