import { describe, expect, it } from 'vitest';
import { wilson } from '../../../packages/cli/src/evaluate/wilson.ts';
import { blocksOf } from './blocks.ts';
import type { EvaluationJson } from './tables.ts';

const none = { fail: 0, warn: 0, pass: 0, skipped: 0 };

function evaluation(caught: number): EvaluationJson {
  const confusion = {
    violating: none,
    compliant: none,
    caught: wilson(caught, 4),
    warned: null,
    falseAlarms: wilson(0, 100),
  };
  return {
    runtime: 'test',
    rules: { id: 'source', version: 2 },
    people: [],
    groups: [
      {
        group: { name: 'fixtures', note: '' },
        photos: 104,
        faceCount: { right: 104, total: 104, share: wilson(104, 104) },
        criteria: [{ criterion: 'eyes-open', warnOnly: false, confusion, equalErrorRate: null, byLabel: [] }],
        parts: [],
        informative: [],
        refusals: { photos: 100, byNone: 99, byOne: 1, byMore: 0, failed: [] },
      },
    ],
  };
}

describe('the blocks of docs/evaluation.md', () => {
  it('hold counts with their intervals and the published error', () => {
    const text = blocksOf(evaluation(4), '1 May 2026').get('fixtures');
    expect(text).toContain('Of 1 May 2026, rules `source` 2, test. 104 photos;');
    expect(text).toContain('| `eyes-open` | 4 of 4 [51, 100] | 0 of 100 [0, 3.7] | – | – | 0.2 % id3 |');
    expect(text).toContain('All of them catch at least 95 %');
    expect(text).toContain('by one 1, by more than one 0.');
  });

  it('name a check that stays behind the goal', () => {
    expect(blocksOf(evaluation(3), '1 May 2026').get('fixtures')).toContain('false alarms: `eyes-open`.');
  });
});
