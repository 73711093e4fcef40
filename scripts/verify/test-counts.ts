/** How many tests there were, by outcome. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts tests; a file that failed without a failing test of its own (it could not be loaded) counts as one. */
export function countTests(report: VitestReport): TestCounts {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of report.testResults) {
    let failedHere = 0;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') failedHere += 1;
      else skipped += 1;
    }
    failed += file.status === 'failed' ? Math.max(1, failedHere) : failedHere;
  }
  // An error outside every file, such as an unhandled rejection, fails the run as well.
  if (!report.success && failed === 0) failed = 1;
  return { passed, failed, skipped };
}

/** The last line of a run. Skipped tests are named only when there are some. */
export function countLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
