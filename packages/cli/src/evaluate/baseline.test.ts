import type { CheckCode, CheckResult, Verdict } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { baselineOf, compare, parseBaseline } from './baseline.ts';
import { comparisonText } from './comparison-text.ts';
import { confusion, type Truth } from './confusion.ts';
import type { Evaluation } from './evaluate.ts';

type Case = readonly [photo: string, truth: Truth, verdict: Verdict];

/** An evaluation of one check with given verdicts. */
function evaluation(cases: readonly Case[], criterion: CheckCode = 'eyes-open'): Evaluation {
  const rows = cases.map(([photo, truth, verdict]) => ({
    photo,
    person: 'p',
    truth,
    result: {
      code: criterion,
      verdict,
      value: 0,
      unit: 'ratio',
      range: { min: null, max: null },
    } as CheckResult,
  }));
  return {
    runtime: 'test',
    rules: { id: 'source', version: 1 },
    examined: [],
    unreadable: [],
    people: [],
    groups: [
      {
        group: { name: 'fixtures', note: '' },
        photos: cases.length,
        faceCount: { right: 0, total: 0, share: null },
        refusals: null,
        parts: [],
        informative: [],
        criteria: [
          { criterion, warnOnly: false, confusion: confusion([]), equalErrorRate: null, byLabel: [], rows },
        ],
      },
    ],
  };
}

const before = evaluation([
  ['right.jpg', 'violating', 'fail'],
  ['missed.jpg', 'violating', 'pass'],
  ['warned.jpg', 'compliant', 'warn'],
  ['open.jpg', 'unclear', 'fail'],
]);

describe('the baseline', () => {
  const kept = baselineOf(before, 'fixtures');

  it('lists what is not right and nothing else', () => {
    expect(kept.imperfect).toEqual({ 'eyes-open': { 'missed.jpg': 'pass', 'warned.jpg': 'warn' } });
    expect(kept.photos).toBe(4);
    expect(parseBaseline(JSON.parse(JSON.stringify(kept)), 'file')).toEqual(kept);
  });

  it('finds no change in the same verdicts', () => {
    expect(compare(before, kept)).toEqual({ worse: [], better: [], lost: 0 });
  });

  it.each<[string, Case, 'worse' | 'better']>([
    ['a violation no longer refused', ['right.jpg', 'violating', 'warn'], 'worse'],
    ['a violation found now', ['missed.jpg', 'violating', 'fail'], 'better'],
    ['a violation that at least warns now', ['missed.jpg', 'violating', 'warn'], 'better'],
    ['a warning that became a refusal', ['warned.jpg', 'compliant', 'fail'], 'worse'],
    ['a warning that is gone', ['warned.jpg', 'compliant', 'pass'], 'better'],
    ['a new photo that is refused wrongly', ['new.jpg', 'compliant', 'fail'], 'worse'],
    ['a new violation that is missed', ['new.jpg', 'violating', 'pass'], 'worse'],
    ['a warning that is all there can be, gone', ['letters.jpg', 'warnable', 'pass'], 'worse'],
    ['a check that is skipped now', ['right.jpg', 'violating', 'skipped'], 'worse'],
  ])('sees %s', (_, now, side) => {
    const changes = compare(evaluation([now]), kept);
    expect(changes[side]).toEqual([
      expect.objectContaining({ photo: now[0], truth: now[1], now: now[2], criterion: 'eyes-open' }),
    ]);
    expect(changes[side === 'worse' ? 'better' : 'worse']).toEqual([]);
  });

  it('holds a new check to being right', () => {
    const { worse } = compare(evaluation([['right.jpg', 'violating', 'pass']], 'single-face'), kept);
    expect(worse).toHaveLength(1);
  });

  it('misses photos that were not judged', () => {
    expect(compare(evaluation([['right.jpg', 'violating', 'fail']]), kept).lost).toBe(3);
    expect(comparisonText({ worse: [], better: [], lost: 3 }, kept)).toContain('WORSE  3 of these photos');
  });

  it('says what changed, for people', () => {
    const now = evaluation([
      ['right.jpg', 'violating', 'pass'],
      ['missed.jpg', 'violating', 'fail'],
    ]);
    const told = comparisonText(compare(now, kept), kept);
    expect(told).toContain('WORSE  eyes-open: right.jpg is violating, was fail, is pass now');
    expect(told).toContain('better eyes-open: missed.jpg is violating, was pass, is fail now');
    expect(comparisonText(compare(before, kept), kept)).toContain('the same verdicts');
  });

  it('refuses to compare other photos', () => {
    expect(() => compare(before, { ...kept, group: 'others' })).toThrow(/"others", which were not run/);
  });

  it('refuses what is no baseline', () => {
    expect(() => parseBaseline({ version: 2 }, 'file')).toThrow(/file is not a baseline/);
  });
});
