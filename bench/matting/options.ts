import { parseArgs } from 'node:util';

export interface MattingOptions {
  /** Only people whose name starts with one of these; everybody when empty. */
  readonly people: readonly string[];
  /** Where the contact sheet goes, as WebP. */
  readonly sheet?: string;
  /** Where every figure goes, as JSON. */
  readonly json?: string;
  /** Photos of 12 megapixels that are made for the figures of time and memory; none at 0. */
  readonly runs: number;
}

/** @throws TypeError for an unknown option, RangeError for a number of runs that is none */
export function mattingOptions(args: readonly string[]): MattingOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '' },
      sheet: { type: 'string' },
      json: { type: 'string' },
      runs: { type: 'string', default: '9' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 0) throw new RangeError('--runs takes a whole number from 0');
  return {
    people: values.people.split(',').filter((name) => name !== ''),
    runs,
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}
