import type { CheckResult } from '@tucai/vision';
import { expect, it } from 'vitest';
import { sampleLine } from '../testing/sample-lines.ts';
import type { JudgedLine } from './photo-line.ts';
import { problemsOf } from './problems-of.ts';

const line = sampleLine();
const [passed, failed, warned, disabled] = line.checks as [
  CheckResult,
  CheckResult,
  CheckResult,
  CheckResult,
];
const missing: CheckResult = { ...disabled, code: 'over-exposure', skipped: 'model-missing' };
const codes = (verdict: JudgedLine['verdict'], ...checks: CheckResult[]): string[] =>
  problemsOf({ ...line, verdict, checks }).map(({ code }) => code);

it('names the failures before the warnings', () => {
  expect(codes('fail', warned, failed, passed)).toEqual(['head-pose-yaw', 'mouth-closed']);
});

it('names checks that could not be made where nothing else explains a warning', () => {
  expect(codes('warn', passed, disabled, missing)).toEqual(['over-exposure']);
  expect(codes('warn', warned, missing)).toEqual(['mouth-closed']);
  expect(codes('pass', passed, disabled)).toEqual([]);
});
