import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Photos measured after the warm-up. */
  readonly runs: number;
  /** Where the figures also go, as JSON. */
  readonly json?: string;
}

/** @throws TypeError for an unknown option, RangeError for a number of runs that is none */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: '15' }, json: { type: 'string' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs takes a whole number from 1');
  return { runs, ...(values.json === undefined ? {} : { json: values.json }) };
}
