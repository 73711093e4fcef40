import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../checks/codes.ts';
import { mergeRules } from '../rules/rule-set.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import { paint, syntheticFace, syntheticObservation } from '../testing/synthetic-face.ts';
import { inspect } from './inspect.ts';
import type { Report } from './report.ts';

const image = paint(480, 640, (x, y) => {
  const v = (x >> 2) % 3 === 0 || (y >> 2) % 3 === 0 ? 120 : 190;
  return [v, v, v];
});
const face = syntheticFace({ cx: 240, cy: 300, scale: 12 });
const observation = syntheticObservation([face]);

function result(report: Report, code: (typeof CHECK_CODES)[number]): Report['checks'][number] {
  return report.checks.find((c) => c.code === code)!;
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
    expect(report.rules).toEqual({ id: 'source', version: 1 });
  });

  it('says on which side a value is out of range', () => {
    const turned = syntheticObservation([{ ...face, pose: { yaw: -20, pitch: 0, roll: 0 } }]);
    const yaw = result(inspect(turned, image, SOURCE_RULES), 'head-pose-yaw');
    expect(yaw.verdict).toBe('fail');
    expect(yaw.message.en).toContain('left');
  });

  it('has the worst verdict of its checks', () => {
    const lenient = mergeRules({
      rules: Object.fromEntries(CHECK_CODES.map((code) => [code, { enabled: code === 'single-face' }])),
    });
    expect(inspect(observation, image, lenient).verdict).toBe('pass');
    const leaning = { ...face, pose: { yaw: 0, pitch: 0, roll: 9 } };
    const onlyRoll = mergeRules({
      rules: Object.fromEntries(CHECK_CODES.map((code) => [code, { enabled: code === 'head-pose-roll' }])),
    });
    expect(inspect(syntheticObservation([leaning]), image, onlyRoll).verdict).toBe('warn');
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
    for (const check of empty.checks.slice(1))
      expect(check).toMatchObject({ verdict: 'skipped', skipped: 'no-face' });
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
});
