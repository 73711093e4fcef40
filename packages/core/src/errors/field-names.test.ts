import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldNames } from './field-names.ts';

describe('fieldNames', () => {
  it('finds fields inside every kind of wrapper, and no key of a record', () => {
    const schema = z
      .object({
        list: z.array(z.object({ inList: z.string() })),
        maybe: z.optional(z.nullable(z.object({ inMaybe: z.date().default(new Date(0)) }))),
        either: z.union([
          z.object({ inFirst: z.number() }),
          z.tuple([z.object({ inSecond: z.string().regex(/a/) })]),
        ]),
        marks: z.record(z.string(), z.object({ inRecord: z.number() })),
        piped: z.object({ inPipe: z.string() }).transform(({ inPipe }) => inPipe),
      })
      .readonly();
    expect([...fieldNames(schema)].sort()).toEqual(
      [
        'either',
        'inFirst',
        'inList',
        'inMaybe',
        'inPipe',
        'inRecord',
        'inSecond',
        'list',
        'marks',
        'maybe',
        'piped',
      ].sort(),
    );
  });

  it('ends on a schema that contains itself', () => {
    interface Tree {
      readonly branches: readonly Tree[];
    }
    const tree: z.ZodType<Tree> = z.object({ branches: z.lazy(() => z.array(tree)) });
    expect([...fieldNames(tree)]).toEqual(['branches']);
  });
});
