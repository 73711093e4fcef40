import { describe, expect, it } from 'vitest';
import type { Examined } from './examine.ts';
import { personResults } from './person-result.ts';

const ZERO = { yaw: 0, pitch: 0, roll: 0 };

/** A face measured `error` degrees of yaw beside the truth. */
function face(group: string, person: string, error: number, faces = 1): Examined {
  return {
    sample: { name: 'a', path: 'a', group: { name: group, note: '' }, person, truths: {}, pose: ZERO },
    report: { verdict: 'pass', faces, rules: { id: 'test', version: 1 }, checks: [EYES] },
    faces: Array.from({ length: faces }, () => ({ pose: { ...ZERO, yaw: error }, landmarks: [] })),
  };
}

const EYES = {
  code: 'eyes-open',
  kind: 'quality',
  verdict: 'pass',
  value: 0.08,
  unit: 'ratio',
  range: { min: 0.04, max: null },
  score: 100,
  region: null,
  message: { en: '', 'zh-CN': '' },
} as const;

const yaw = (examined: readonly Examined[]) =>
  personResults(examined).map(({ person, angles }) => [person, angles[0]?.samples, angles[0]?.bias]);

describe('personResults', () => {
  it('keeps people apart', () => {
    expect(yaw([face('fixtures', 'f1', 2), face('fixtures', 'm1', 4), face('sequences', 'f1', 4)])).toEqual([
      ['f1', 2, 3],
      ['m1', 1, 4],
    ]);
  });

  it('leaves out a photo in which more faces were found than there are', () => {
    expect(yaw([face('fixtures', 'f1', 2), face('fixtures', 'f1', 90, 2)])).toEqual([['f1', 1, 2]]);
  });
});
