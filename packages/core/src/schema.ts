import { config, object as plainObject, strictObject as plainStrictObject } from 'zod/mini';
import type { $ZodType, output } from 'zod/v4/core';

/**
 * zod compiles parsers of objects, and probes `new Function` for it, which pages with a strict content policy and
 * WeChat forbid: whoever makes an object schema here has switched that off. It is no statement of its own, because
 * bundlers drop those from a package without side effects.
 */
function jitless<Make>(make: Make): Make {
  config({ jitless: true });
  return make;
}

export const object = jitless(plainObject);
export const strictObject = jitless(plainStrictObject);

export type * from 'zod/mini';

/** The type a schema describes. Under zod's own name, `infer`, bundled declarations would not parse. */
export type Infer<Schema extends $ZodType> = output<Schema>;
/*
 * Use as `import * as z from '…/schema.ts'`. What is used is named one by one: of `export *` our own bundle would
 * make an object of all of zod, which no bundler of a host can take apart again (120 kB for 10).
 */
export {
  _default,
  array,
  boolean,
  discriminatedUnion,
  enum,
  exactOptional,
  int,
  iso,
  lazy,
  literal,
  maximum,
  maxLength,
  minimum,
  minLength,
  nonnegative,
  nullable,
  optional,
  partialRecord,
  positive,
  record,
  refine,
  regex,
  string,
  superRefine,
  tuple,
  union,
  unknown,
} from 'zod/mini';
