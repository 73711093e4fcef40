import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { parse } from './errors/parse.ts';
import { FAILURE_KINDS, type FailureKind } from './failure-kinds.ts';
import { type Inspection, inspection, inspectionFrom, type JudgedCheck } from './inspection.ts';

const check = fc.record({
  code: fc.constantFrom('single-face', 'eyes-open', 'sharpness', 'live-camera'),
  kind: fc.constantFrom(...FAILURE_KINDS),
  verdict: fc.constantFrom('pass' as const, 'warn' as const, 'fail' as const, 'skipped' as const),
  message: fc.option(fc.constant({ 'zh-CN': '请睁眼。', en: 'Open your eyes.' }), { nil: undefined }),
});

describe('inspection', () => {
  it('says passed exactly when there is no failure', () => {
    const failure = { code: 'eyes-open', kind: 'quality' };
    expect(parse(inspection, { passed: true, failures: [] }, 'it')).toEqual({ passed: true, failures: [] });
    expect(parse(inspection, { passed: false, failures: [failure] }, 'it').failures).toEqual([failure]);
    for (const wrong of [
      { passed: true, failures: [failure] },
      { passed: false, failures: [] },
    ]) {
      expect(() => parse(inspection, wrong, 'it')).toThrow(
        /passed: must be true exactly when there is no failure/,
      );
    }
  });

  it.each([
    { code: '', kind: 'quality' },
    { code: 'x', kind: 'beauty' },
    { code: 'x', kind: 'quality', message: { en: 'Only English.' } },
    { code: 'x', kind: 'quality', message: { 'zh-CN': '', en: 'Text.' } },
  ])('refuses the failure %j', (failure) => {
    expect(() => parse(inspection, { passed: false, failures: [failure] }, 'it')).toThrow(/failures\.0/);
  });

  it('drops what it does not know', () => {
    const failure = { code: 'x', kind: 'liveness', value: 3, region: { box: {} } };
    const result = parse(inspection, { passed: false, failures: [failure], verdict: 'fail' }, 'it');
    expect(result).toEqual({ passed: false, failures: [{ code: 'x', kind: 'liveness' }] });
  });
});

describe('inspectionFrom', () => {
  it('makes every fail a failure, in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(check), (checks) => {
        fc.pre(checks.some(({ verdict }) => verdict !== 'skipped'));
        const result = inspectionFrom(checks);
        const failed = checks.filter(({ verdict }) => verdict === 'fail');
        expect(result.passed).toBe(failed.length === 0);
        expect(result.failures.map(({ code, kind }) => [code, kind])).toEqual(
          failed.map(({ code, kind }) => [code, kind]),
        );
        expect(result.failures.map(({ message }) => message)).toEqual(failed.map(({ message }) => message));
        expect(parse(inspection, result, 'it')).toEqual(result);
      }),
    );
  });

  it('takes any iterable', () => {
    const checks = new Set<JudgedCheck>([{ code: 'a', kind: 'authenticity', verdict: 'fail' }]);
    expect(inspectionFrom(checks)).toEqual({
      passed: false,
      failures: [{ code: 'a', kind: 'authenticity' }],
    });
  });

  it('does not call a photo passed that no check has judged', () => {
    expect(() => inspectionFrom([])).toThrow(/not examined/);
    expect(() => inspectionFrom([{ code: 'a', kind: 'quality', verdict: 'skipped' }])).toThrow(
      /not examined/,
    );
  });

  it('refuses an unknown verdict instead of taking it for a pass', () => {
    const checks = [{ code: 'a', kind: 'quality', verdict: 'failed' }];
    // @ts-expect-error not a verdict
    expect(() => inspectionFrom(checks)).toThrow(/0\.verdict: expected one of pass, warn, fail, skipped/);
  });
});

it('types: a report of the shape of vision fits', () => {
  interface VisionCheckResult {
    readonly code: 'single-face' | 'eyes-open';
    readonly kind: 'quality' | 'liveness' | 'authenticity';
    readonly verdict: 'pass' | 'warn' | 'fail' | 'skipped';
    readonly value: number | null;
    readonly message: Readonly<Record<'zh-CN' | 'en', string>>;
  }
  expectTypeOf<readonly VisionCheckResult[]>().toExtend<Parameters<typeof inspectionFrom>[0]>();
  expectTypeOf<Inspection['failures'][number]['kind']>().toEqualTypeOf<FailureKind>();
});
