import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../checks/check.ts';
import { CHECK_CODES, type CheckCode } from '../checks/codes.ts';
import { CHECKS } from '../checks/registry.ts';
import { mergeRules, type RuleSet } from '../rules/rule-set.ts';
import { RULE_SETS } from '../rules/rule-sets.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import { paint, syntheticFace, syntheticObservation } from '../testing/synthetic-face.ts';
import { inspect } from './inspect.ts';
import type { Report } from './report.ts';

const image = paint(480, 640, (x, y) => {
  const v = x % 11 < 4 || y % 11 < 4 ? 120 : 190;
  return [v, v, v];
});
const face = syntheticFace({ cx: 240, cy: 300, scale: 12 });
const observation = syntheticObservation([face]);

function result(report: Report, code: (typeof CHECK_CODES)[number]): Report['checks'][number] {
  return report.checks.find((c) => c.code === code)!;
}

const only = (wanted: CheckCode): RuleSet =>
  mergeRules({ rules: Object.fromEntries(CHECK_CODES.map((code) => [code, { enabled: code === wanted }])) });
const without = (code: CheckCode): RuleSet => mergeRules({ rules: { [code]: { enabled: false } } });

/** The results that a face is needed for, of checks that the rules leave on. */
function ofFaces({ checks }: Report): CheckResult[] {
  return checks.filter(({ code, skipped }) => CHECKS[code].subject === 'face' && skipped !== 'disabled');
}

describe('inspect', () => {
  const report = inspect(observation, image, SOURCE_RULES);

  it('lists every check once, in order, with texts in both languages', () => {
    expect(report.checks.map((c) => c.code)).toEqual([...CHECK_CODES]);
    for (const { message } of report.checks) {
      expect(message['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
      expect(message.en).toMatch(/^[A-Z]/);
    }
  });

  it('takes the range from the rules and names the rule set', () => {
    expect(result(report, 'head-pose-yaw').range).toEqual({ min: -8, max: 8 });
    expect(result(report, 'eyes-open').range).toEqual({ min: 0.04, max: null });
    expect(report.rules).toEqual({ id: 'source', version: SOURCE_RULES.version });
  });

  it('says on which side a value is out of range', () => {
    const turned = syntheticObservation([{ ...face, pose: { yaw: -20, pitch: 0, roll: 0 } }]);
    const yaw = result(inspect(turned, image, SOURCE_RULES), 'head-pose-yaw');
    expect(yaw.verdict).toBe('fail');
    expect(yaw.message.en).toContain('left');
  });

  it('has the worst verdict of its checks', () => {
    expect(inspect(observation, image, only('single-face')).verdict).toBe('pass');
    const leaning = { ...face, pose: { yaw: 0, pitch: 0, roll: 9 } };
    expect(inspect(syntheticObservation([leaning]), image, only('head-pose-roll')).verdict).toBe('warn');
  });

  it('skips what is turned off, without value, score or region', () => {
    const off = inspect(observation, image, mergeRules({ rules: { sharpness: { enabled: false } } }));
    expect(result(off, 'sharpness')).toMatchObject({
      verdict: 'skipped',
      skipped: 'disabled',
      value: null,
      score: null,
      region: null,
    });
  });

  it('fails without a face and skips, never passes, what needs one', () => {
    const empty = inspect(syntheticObservation([]), image, SOURCE_RULES);
    expect(empty).toMatchObject({ verdict: 'fail', faces: 0 });
    expect(result(empty, 'single-face').verdict).toBe('fail');
    for (const check of ofFaces(empty))
      expect(check).toMatchObject({ verdict: 'skipped', skipped: 'no-face' });
  });

  it('never passes when a check that was asked for could not be made', () => {
    const empty = inspect(syntheticObservation([]), image, without('single-face'));
    expect(empty.verdict).toBe('warn');
    const anyNumber = mergeRules({ rules: { 'single-face': { pass: { min: null, max: null } } } });
    expect(inspect(syntheticObservation([]), image, anyNumber).verdict).toBe('warn');
    expect(inspect(observation, image, only('under-exposure')).verdict).toBe('pass');
    expect(inspect(syntheticObservation([]), image, only('under-exposure')).verdict).toBe('warn');
  });

  it('does not take hair for a dark face: exposure needs the class map', () => {
    const { classes, ...rest } = observation;
    expect(classes).toBeDefined();
    for (const code of ['under-exposure', 'over-exposure'] as const) {
      const blind = inspect(rest, image, only(code));
      expect(result(blind, code)).toMatchObject({
        verdict: 'skipped',
        skipped: 'model-missing',
        value: null,
      });
      expect(blind.verdict).toBe('warn');
    }
  });

  it('skips what divides by the size of a face that has none', () => {
    const spot = { ...face, landmarks: face.landmarks.map((_, i) => [240, 300, 0][i % 3]!) };
    const report = inspect(syntheticObservation([spot]), image, SOURCE_RULES);
    for (const check of ofFaces(report))
      expect(check).toMatchObject({ verdict: 'skipped', skipped: 'too-small' });
  });

  it('refuses an observation that holds no numbers', () => {
    const nowhere = { ...face, pose: { yaw: Number.NaN, pitch: 0, roll: 0 } };
    expect(() => inspect(syntheticObservation([nowhere]), image, SOURCE_RULES)).toThrow(/not finite/);
  });

  it('says neither too much nor too little where only a host sets a limit', () => {
    const bound = (value: number): { value: number; source: string } => ({ value, source: 'x' });
    const host = mergeRules({ rules: { 'eyes-open': { pass: { min: bound(0), max: bound(0.001) } } } });
    const { verdict, message } = result(inspect(observation, image, host), 'eyes-open');
    expect(verdict).toBe('fail');
    expect(message).toEqual({
      'zh-CN': '数值超出允许范围。',
      en: 'The value is out of the permitted range.',
    });
  });

  it('tells an upside-down picture from a leaning head', () => {
    const lean = (roll: number): string =>
      result(
        inspect(syntheticObservation([{ ...face, pose: { yaw: 0, pitch: 0, roll } }]), image, SOURCE_RULES),
        'head-pose-roll',
      ).message.en;
    expect(lean(178)).toMatch(/upside down/);
    expect(lean(-170)).toMatch(/upside down/);
    expect(lean(90)).toMatch(/leans to the right/);
  });

  it('gives regions in source pixels', () => {
    const twice = inspect(syntheticObservation([face], 480, 640, 2), image, SOURCE_RULES);
    const one = result(report, 'head-size').region!;
    const two = result(twice, 'head-size').region!;
    expect(two.box.width).toBeCloseTo(one.box.width * 2, 4);
    expect(two.lines[0]![0].x).toBeCloseTo(one.lines[0]![0].x * 2, 4);
  });

  it('is JSON that reads back as it was', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('refuses an observation of another picture', () => {
    const other = paint(500, 640, () => [0, 0, 0]);
    expect(() => inspect(observation, other, SOURCE_RULES)).toThrow(/another size/);
  });

  it('lets a check that only warns go without the file, but not one that can fail', () => {
    const only = (code: CheckCode) => {
      const rules = Object.fromEntries(CHECK_CODES.map((c) => [c, { enabled: c === code }]));
      return inspect(observation, image, mergeRules({ rules }, RULE_SETS.deliverable));
    };
    expect(result(only('image-mirrored'), 'image-mirrored').skipped).toBe('no-file');
    expect(only('image-mirrored').verdict).toBe('pass');
    expect(result(only('jpeg-quality'), 'jpeg-quality').skipped).toBe('no-file');
    expect(only('jpeg-quality').verdict).toBe('warn');
  });
});
