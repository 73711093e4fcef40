import * as z from '../schema.ts';

/** An array in which no element stands twice. */
export function uniqueArray<Element extends z.ZodMiniType<string | number>>(
  element: Element,
): z.ZodMiniArray<Element> {
  return z
    .array(element)
    .check(z.refine((list) => new Set(list).size === list.length, { error: 'names something twice' }));
}
