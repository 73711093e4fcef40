/** As much of a test runner as the suites need: Vitest, Jest, Mocha and `node:test` have both. */
export interface TestRunner {
  describe(name: string, define: () => void): unknown;
  it(name: string, run: () => Promise<void>): unknown;
}

/** One promise of an interface, put to the test on a fresh implementation. */
export interface PortCase<Port> {
  readonly name: string;
  run(port: Port): Promise<void>;
}

/** Runs every case on an implementation of its own. */
export function describeCases<Port>(
  runner: TestRunner,
  name: string,
  cases: readonly PortCase<Port>[],
  make: () => Port | Promise<Port>,
): void {
  runner.describe(name, () => {
    for (const { name: caseName, run } of cases) runner.it(caseName, async () => run(await make()));
  });
}

/** @throws Error saying what an implementation must do */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`An implementation must ${what}.`);
}
