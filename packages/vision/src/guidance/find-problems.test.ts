import { describe, expect, it } from 'vitest';
import { mergeRules } from '../rules/rule-set.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import { emptyFrame, goodFrame } from '../testing/light-observation.ts';
import { findProblems } from './find-problems.ts';
import { HINT_CODES } from './hint-codes.ts';
import type { LightObservation } from './light-observation.ts';

const hints = (observation: LightObservation, speed?: number): string[] =>
  findProblems(observation, SOURCE_RULES, speed).map(({ hint }) => hint);

const place = goodFrame(0).place!;

/** One frame for each hint. */
const CASES: readonly (readonly [string, LightObservation, number?])[] = [
  ['scene-dark', emptyFrame(0, 0.05)],
  ['no-face', emptyFrame(0)],
  ['several-faces', goodFrame(0, { 'single-face': 2 })],
  ['upside-down', goodFrame(0, { 'head-pose-roll': 178 })],
  ['lying', goodFrame(0, { 'head-pose-roll': -88 })],
  ['too-near', goodFrame(0, { 'head-size': 0.5 })],
  ['too-far', goodFrame(0, { 'head-size': 0.1 })],
  ['off-left', goodFrame(0, { 'head-centred': -0.2 })],
  ['off-right', goodFrame(0, { 'head-centred': 0.2 })],
  ['off-up', goodFrame(0, { 'crown-margin': 2 })],
  ['off-down', goodFrame(0, {}, { place: { ...place, roomBelow: 0.3 } })],
  ['low-resolution', goodFrame(0, { 'inter-eye-distance': 60 })],
  ['too-dark', goodFrame(0, { 'luminance-mean': 0.02 })],
  ['too-bright', goodFrame(0, { 'over-exposure': 0.4 })],
  ['shade-left', goodFrame(0, { 'illumination-uniformity': 0.2 })],
  ['shade-right', goodFrame(0, { 'illumination-uniformity': 0.2 }, { darkerSide: 'right' })],
  ['leaning-left', goodFrame(0, { 'head-pose-roll': -20 })],
  ['leaning-right', goodFrame(0, { 'head-pose-roll': 20 })],
  ['turned-left', goodFrame(0, { 'head-pose-yaw': -20 })],
  ['turned-right', goodFrame(0, { 'head-pose-yaw': 20 })],
  ['chin-low', goodFrame(0, { 'head-pose-pitch': -20 })],
  ['chin-high', goodFrame(0, { 'head-pose-pitch': 20 })],
  ['moving', goodFrame(0), 0.6],
  ['eyes-closed', goodFrame(0, { 'eyes-open': 0.01 })],
  ['mouth-open', goodFrame(0, { 'mouth-closed': 0.1 })],
  ['gaze-left', goodFrame(0, { 'gaze-frontal': -0.2 })],
  ['gaze-right', goodFrame(0, { 'gaze-frontal': 0.2 })],
  ['expression', goodFrame(0, { 'expression-neutral': 2 })],
  ['blurred', goodFrame(0, { sharpness: 0.2 })],
];

describe('findProblems', () => {
  it('finds nothing in a good frame', () => {
    expect(hints(goodFrame(0), 0.1)).toEqual([]);
  });

  for (const [hint, observation, speed] of CASES) {
    it(`says ${hint}`, () => {
      expect(hints(observation, speed)[0]).toBe(hint);
    });
  }

  it('says how a head has to move that does not coincide with the frame line', () => {
    const outline = { x: 0.375, y: 0.43, eyesToChin: 0.27 };
    const at = (change: Partial<typeof outline>): string[] =>
      findProblems(
        goodFrame(0, {}, { place: { ...place, ...outline, ...change } }),
        SOURCE_RULES,
        null,
        outline,
      ).map(({ hint, verdict }) => `${hint} ${verdict}`);
    expect(at({})).toEqual([]);
    expect(at({ eyesToChin: 0.2 })).toEqual(['too-far warn']);
    expect(at({ eyesToChin: 0.185 })).toEqual(['too-far fail']);
    expect(at({ eyesToChin: 0.385 })).toEqual(['too-near fail']);
    expect(at({ x: 0.27 })).toEqual(['off-left fail']);
    expect(at({ x: 0.44 })).toEqual(['off-right warn']);
    expect(at({ y: 0.3 })).toEqual(['off-up fail']);
    expect(at({ y: 0.51 })).toEqual(['off-down warn']);
  });

  it('can say every hint there is', () => {
    expect(CASES.map(([hint]) => hint)).toEqual([...HINT_CODES]);
  });

  it.each([
    ['left', 'off-left'],
    ['right', 'off-right'],
    ['top', 'off-up'],
    ['bottom', 'off-down'],
  ] as const)('tells from the %s edge that cuts the face where to move', (nearestEdge, hint) => {
    const cut = goodFrame(0, { 'face-inside-frame': -0.2 }, { place: { ...place, nearestEdge } });
    expect(hints(cut)).toEqual([hint]);
  });

  it('tells the measure, its limits and whether the photo would fail', () => {
    const [near, far] = [10, 20].map(
      (yaw) => findProblems(goodFrame(0, { 'head-pose-yaw': yaw }), SOURCE_RULES)[0]!,
    );
    const shared = {
      hint: 'turned-right',
      check: 'head-pose-yaw',
      range: { min: -8, max: 8 },
      onlyWarns: false,
    };
    expect(near).toEqual({ ...shared, verdict: 'warn', value: 10 });
    expect(far).toEqual({ ...shared, verdict: 'fail', value: 20 });
    const smile = findProblems(goodFrame(0, { 'expression-neutral': 3 }), SOURCE_RULES);
    expect(smile).toMatchObject([{ hint: 'expression', verdict: 'warn', onlyWarns: true }]);
  });

  it('judges by the rules the photo will be judged by', () => {
    const open = goodFrame(0, { 'mouth-closed': 0.1 });
    const relaxed = mergeRules({ rules: { 'mouth-closed': { enabled: false } } });
    expect(findProblems(open, relaxed)).toEqual([]);
    const strict = mergeRules({
      rules: { 'head-pose-yaw': { pass: { max: { value: 2, source: 'a school' } } } },
    });
    expect(findProblems(goodFrame(0, { 'head-pose-yaw': 4 }), strict)).toMatchObject([
      { hint: 'turned-right' },
    ]);
  });

  it('puts a hint that two checks ask for once, by the check that fails', () => {
    const dark = goodFrame(0, { 'under-exposure': 0.6, 'luminance-mean': 0.02 });
    expect(findProblems(dark, SOURCE_RULES)).toMatchObject([{ check: 'luminance-mean', verdict: 'fail' }]);
  });
});
