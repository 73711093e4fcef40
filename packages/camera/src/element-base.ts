/** On a server there are no elements; no class is ever made of this one there, and importing it must not fail. */
export const ElementBase: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as unknown as typeof globalThis.HTMLElement);
