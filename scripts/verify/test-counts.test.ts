import { describe, expect, it } from 'vitest';
import { countLine, countTests, NO_TESTS } from './test-counts.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countTests', () => {
  it('counts every file', () => {
    const testResults = [
      file('passed', 'passed', 'skipped', 'todo'),
      file('failed', 'passed', 'failed', 'failed'),
    ];
    expect(countTests({ success: false, testResults })).toEqual({ passed: 2, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    expect(countTests({ success: false, testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('never calls a failed run green', () => {
    expect(countTests({ success: false, testResults: [file('passed', 'passed')] }).failed).toBe(1);
  });
});

describe('countLine', () => {
  it('names skipped tests only when there are some', () => {
    expect(countLine(NO_TESTS)).toBe('0 passed, 0 failed');
    expect(countLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});
