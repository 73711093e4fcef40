import type { PhotoStore } from '../photo-store.ts';
import { sealedStoreCases } from './sealed-store-cases.ts';
import { describeCases, type PortCase, type TestRunner } from './test-runner.ts';

export const photoStoreCases: readonly PortCase<PhotoStore>[] = sealedStoreCases('source', 'made');

/**
 * Tests a photo store against everything the interface promises.
 * @param make makes an empty store; called for every case
 */
export function describePhotoStore(
  runner: TestRunner,
  name: string,
  make: () => PhotoStore | Promise<PhotoStore>,
): void {
  describeCases(runner, name, photoStoreCases, make);
}
