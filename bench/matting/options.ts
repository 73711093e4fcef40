import { parseArgs } from 'node:util';

export interface MattingOptions {
  /** Only people whose name starts with one of these; everybody when empty. */
  readonly people: readonly string[];
  /** Where the contact sheet goes, as WebP. */
  readonly sheet?: string;
  /** Where every figure goes, as JSON. */
  readonly json?: string;
}

/** @throws TypeError for an unknown option */
export function mattingOptions(args: readonly string[]): MattingOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '' },
      sheet: { type: 'string' },
      json: { type: 'string' },
    },
  });
  return {
    people: values.people.split(',').filter((name) => name !== ''),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}
