import { parseArgs } from 'node:util';

export interface MattingOptions {
  /** Only people whose name starts with one of these; everybody when empty. */
  readonly people: readonly string[];
  /** Quality, 1–100, at which photos are stored as JPEG with halved chroma before they are cut out; as they are without. */
  readonly jpeg?: number;
  /** Where the contact sheet goes, as WebP. */
  readonly sheet?: string;
  /** Where every figure goes, as JSON. */
  readonly json?: string;
}

/** @throws TypeError for an unknown option, RangeError for a quality that is none */
export function mattingOptions(args: readonly string[]): MattingOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '' },
      sheet: { type: 'string' },
      json: { type: 'string' },
      jpeg: { type: 'string' },
    },
  });
  const jpeg = values.jpeg === undefined ? undefined : Number(values.jpeg);
  if (jpeg !== undefined && !(Number.isInteger(jpeg) && jpeg >= 1 && jpeg <= 100))
    throw new RangeError('--jpeg takes a whole number from 1 to 100');
  return {
    people: values.people.split(',').filter((name) => name !== ''),
    ...(jpeg === undefined ? {} : { jpeg }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}
