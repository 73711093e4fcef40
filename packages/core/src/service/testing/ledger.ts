/**
 * An outside service as it should be: it does what it is asked once for each idempotency key, and counts how
 * often it was asked.
 */
export interface Ledger {
  /** @returns false when this key had taken effect before */
  perform(key: string): boolean;
  /** How often each key was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** Keys in the order in which they took effect. */
  readonly performed: readonly string[];
}

export function createLedger(): Ledger {
  const asked = new Map<string, number>();
  const performed: string[] = [];
  return {
    asked,
    performed,
    perform(key) {
      const before = asked.get(key) ?? 0;
      asked.set(key, before + 1);
      if (before === 0) performed.push(key);
      return before === 0;
    },
  };
}
