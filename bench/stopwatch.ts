/** Milliseconds. CPU is user and system time of all threads of the process. */
export interface Span {
  readonly cpu: number;
  readonly wall: number;
}

/** Runs something and says what it took. */
export async function timed<T>(
  run: () => Promise<T> | T,
): Promise<{ readonly result: T; readonly span: Span }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { result, span: { cpu: (user + system) / 1000, wall } };
}

/** The median of each figure by itself. */
export function medianSpan(spans: readonly Span[]): Span {
  return { cpu: median(spans.map(({ cpu }) => cpu)), wall: median(spans.map(({ wall }) => wall)) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
