import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How often it is measured. */
  readonly runs: number;
  /** Where the figures also go, as JSON. */
  readonly json?: string;
}

/**
 * @param usual runs when none are asked for
 * @throws TypeError for an unknown option, RangeError for a number of runs that is none
 */
export function benchOptions(args: readonly string[], usual = 15): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: String(usual) }, json: { type: 'string' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs takes a whole number from 1');
  return { runs, ...(values.json === undefined ? {} : { json: values.json }) };
}
