import type { PersonStore } from '../person-store.ts';
import { sealedStoreCases } from './sealed-store-cases.ts';
import { describeCases, type PortCase, type TestRunner } from './test-runner.ts';

export const personStoreCases: readonly PortCase<PersonStore>[] = sealedStoreCases('identity', 'phone');

/**
 * Tests a person store against everything the interface promises.
 * @param make makes an empty store; called for every case
 * @example
 * import { describe, it } from 'vitest';
 * describePersonStore({ describe, it }, 'my store', () => new MyStore());
 */
export function describePersonStore(
  runner: TestRunner,
  name: string,
  make: () => PersonStore | Promise<PersonStore>,
): void {
  describeCases(runner, name, personStoreCases, make);
}
