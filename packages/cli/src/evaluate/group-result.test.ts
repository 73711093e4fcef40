import {
  CHECK_CODES,
  type CheckCode,
  type CheckResult,
  mergeRules,
  type Report,
  type Verdict,
} from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import type { Truth } from './confusion.ts';
import type { Examined } from './examine.ts';
import { misjudged, groupResult as resultOfGroup } from './group-result.ts';
import type { Criterion } from './sample.ts';

const RULES = mergeRules({ rules: { 'head-size': { warn: { min: null, max: null } } } });
const groupResult = (group: typeof GROUP, photos: readonly Examined[]) => resultOfGroup(group, photos, RULES);

const GROUP = { name: 'drawn', note: 'made up' };

type Answers = Partial<Record<CheckCode, [verdict: Verdict, value: number]>>;

function report(answers: Answers, faces = 1): Report {
  const checks = CHECK_CODES.map((code): CheckResult => {
    const [verdict, value] = answers[code] ?? ['pass', 0];
    const range = code.startsWith('head-pose') ? { min: -10, max: 10 } : { min: 0, max: null };
    const unit = code === 'single-face' ? 'count' : 'ratio';
    const message = { en: '', 'zh-CN': '' };
    return { code, kind: 'quality', verdict, value, unit, range, score: 50, region: null, message };
  });
  return { verdict: 'pass', faces, rules: { id: 'test', version: 1 }, checks };
}

function examined(
  name: string,
  truths: Partial<Record<Criterion, Truth>>,
  answers: Answers,
  faces = 1,
): Examined {
  const known = Object.entries(truths).map(([criterion, truth]) => [criterion, { truth, label: truth }]);
  const sample = {
    name,
    path: name,
    group: GROUP,
    person: 'p',
    truths: Object.fromEntries(known),
    faces: 1,
  };
  return { sample, report: report(answers, faces), faces: [] };
}

describe('groupResult', () => {
  it('counts faces, verdicts and labels of the criteria that are known', () => {
    const result = groupResult(GROUP, [
      examined('a', { 'eyes-open': 'violating' }, { 'eyes-open': ['fail', -1] }),
      examined('b', { 'eyes-open': 'violating' }, { 'eyes-open': ['pass', 1] }),
      examined('c', { 'eyes-open': 'compliant' }, { 'eyes-open': ['fail', -2] }),
      examined('d', { 'eyes-open': 'unclear' }, { 'eyes-open': ['fail', -2] }, 2),
    ]);
    expect(result.photos).toBe(4);
    expect(result.faceCount).toMatchObject({ right: 3, total: 4 });
    expect(result.criteria.map(({ criterion }) => criterion)).toEqual(['eyes-open']);
    const [eyes] = result.criteria;
    expect(eyes?.confusion.violating).toEqual({ fail: 1, warn: 0, pass: 1, skipped: 0 });
    expect(eyes?.confusion.compliant).toEqual({ fail: 1, warn: 0, pass: 0, skipped: 0 });
    expect(eyes?.byLabel).toContainEqual({
      label: 'unclear',
      counts: { fail: 1, warn: 0, pass: 0, skipped: 0 },
    });
    expect(misjudged(eyes!).map(({ photo }) => photo)).toEqual(['b', 'c']);
  });

  it('takes the worst angle for a pose that is one word', () => {
    const { criteria } = groupResult(GROUP, [
      examined(
        'a',
        { 'head-pose': 'compliant' },
        {
          'head-pose-yaw': ['pass', 9],
          'head-pose-pitch': ['warn', -12],
          'head-pose-roll': ['pass', 2],
        },
      ),
      examined(
        'b',
        { 'head-pose': 'compliant' },
        { 'head-pose-yaw': ['pass', 3], 'head-pose-roll': ['pass', -8] },
      ),
    ]);
    expect(criteria[0]?.rows.map(({ result }) => result.code)).toEqual(['head-pose-pitch', 'head-pose-roll']);
  });

  it('gives an equal error rate with five photos a side, but not for a count', () => {
    const photos = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map((value) =>
      examined(
        `photo ${value}`,
        {
          sharpness: value < 0 ? 'violating' : 'compliant',
          'single-face': value < 0 ? 'violating' : 'compliant',
        },
        { sharpness: ['pass', value], 'single-face': ['pass', value] },
      ),
    );
    const { criteria } = groupResult(GROUP, photos);
    const rates = Object.fromEntries(criteria.map((c) => [c.criterion, c.equalErrorRate]));
    expect(rates.sharpness).toEqual({ rate: 0, threshold: 0 });
    expect(rates['single-face']).toBeNull();
  });

  it('counts the warnings of a check that never fails by its rule', () => {
    const truth = { 'head-size': 'violating', 'eyes-open': 'violating' } as const;
    const warned: Answers = { 'head-size': ['warn', -1], 'eyes-open': ['warn', -1] };
    const { criteria } = groupResult(GROUP, [examined('a', truth, warned)]);
    const caught = (code: string) =>
      criteria.find(({ criterion }) => criterion === code)?.confusion.caught?.share;
    expect(caught('head-size')).toBe(1);
    expect(caught('eyes-open')).toBe(0);
  });

  it('tells photos that violate nothing but are failed by several checks', () => {
    const { refusals } = groupResult(GROUP, [
      examined('fine', { 'eyes-open': 'compliant' }, {}),
      examined('one', { 'eyes-open': 'compliant' }, { 'head-size': ['fail', -1] }),
      examined('two', { 'eyes-open': 'compliant' }, { 'head-size': ['fail', -1], sharpness: ['fail', -1] }),
      examined('violating', { 'eyes-open': 'violating' }, { 'eyes-open': ['fail', -1] }),
    ]);
    expect(refusals).toEqual({
      photos: 3,
      byNone: 1,
      byOne: 1,
      byMore: 1,
      failed: [
        { photo: 'one', wrongly: ['head-size'], rightly: [] },
        { photo: 'two', wrongly: ['head-size', 'sharpness'], rightly: [] },
      ],
    });
  });

  it('tells a neutral portrait that is refused for what is known of it', () => {
    const photo = examined('known', { 'ears-visible': 'violating' }, { 'ears-visible': ['fail', -1] });
    const neutral = { ...photo, sample: { ...photo.sample, neutral: true } };
    expect(groupResult(GROUP, [neutral]).refusals).toEqual({
      photos: 1,
      byNone: 1,
      byOne: 0,
      byMore: 0,
      failed: [{ photo: 'known', wrongly: [], rightly: [{ code: 'ears-visible', label: 'violating' }] }],
    });
  });

  it('does not judge a check that is off or without a limit', () => {
    const truths = { 'background-colour': 'violating', 'glasses-present': 'violating' } as const;
    const worn = examined('worn', truths, { 'glasses-present': ['pass', 0.8] });
    const bare = examined('bare', { 'glasses-present': 'compliant' }, { 'glasses-present': ['pass', 0.1] });
    const { criteria, informative, refusals } = groupResult(GROUP, [worn, bare]);
    expect(criteria).toEqual([]);
    expect(informative).toEqual([
      {
        criterion: 'glasses-present',
        labelled: { photos: 1, low: 0.8, high: 0.8 },
        others: { photos: 1, low: 0.1, high: 0.1 },
        overlap: 0,
      },
    ]);
    expect(refusals?.photos).toBe(2);
  });

  it('splits by person where the limits were set on one of them', () => {
    const of = (person: string, verdict: Verdict): Examined => {
      const photo = examined(person, { 'eyes-open': 'violating' }, { 'eyes-open': [verdict, -1] });
      return { ...photo, sample: { ...photo.sample, person } };
    };
    expect(groupResult(GROUP, [of('p', 'fail')]).parts).toEqual([]);
    const { parts } = groupResult(GROUP, [of('f1', 'fail'), of('m1', 'pass'), of('m2', 'fail')]);
    expect(parts.map(({ photos, criteria }) => [photos, criteria[0]?.confusion.caught?.hits])).toEqual([
      [1, 1],
      [1, 0],
      [1, 1],
    ]);
  });
});
