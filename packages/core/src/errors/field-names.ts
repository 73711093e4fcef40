import type { $ZodType } from 'zod/v4/core';

/**
 * Every name of an object field anywhere in a schema. What else stands in the path of a problem is a key of the
 * data (of a record, or one the schema does not know), and may be a name or an ID number.
 */
export function fieldNames(schema: $ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isSchema(value)) {
      const { def } = value._zod;
      if ('shape' in def && typeof def.shape === 'object')
        for (const name of Object.keys(def.shape ?? {})) names.add(name);
      if ('getter' in def && typeof def.getter === 'function') visit(def.getter());
      for (const part of Object.values(def)) visit(part);
    } else if (isPlain(value)) {
      for (const part of Object.values(value)) visit(part);
    }
  };
  visit(schema);
  return names;
}

function isSchema(value: object): value is $ZodType {
  return '_zod' in value;
}

/** Lists of schemas (unions, tuples) and maps of them (shapes); not dates, patterns and the like. */
function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
