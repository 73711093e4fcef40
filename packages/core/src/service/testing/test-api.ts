/**
 * What a conformance suite needs of a test runner; `describe`, `it` and `expect` of vitest and of Jest fit.
 */
export interface TestApi {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
  readonly expect: (value: unknown) => {
    toBe(expected: unknown): void;
    toEqual(expected: unknown): void;
  };
}
