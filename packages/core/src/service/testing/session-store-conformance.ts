import type { SessionStore } from '../../ports/session-store.ts';
import { describeClaiming } from './claiming-conformance.ts';
import { describeCommits } from './commit-conformance.ts';
import { describeDueSessions } from './due-conformance.ts';
import { describeSettling } from './settling-conformance.ts';
import type { TestApi } from './test-api.ts';

export interface SessionStoreConformance extends TestApi {
  /** Name of the driver, for the report. */
  readonly name: string;
  /** Makes an empty store; called for each test. */
  readonly create: () => SessionStore | Promise<SessionStore>;
  /** Called after each test with its store. */
  readonly dispose?: (store: SessionStore) => Promise<void>;
}

/** Runs a test with a store of its own. */
export type StoreTest = (name: string, body: (store: SessionStore) => Promise<void>) => void;

/**
 * The tests that every driver of `SessionStore` passes.
 * @example
 * import { describe, expect, it } from 'vitest';
 * describeSessionStore({ name: 'memory', create: createMemorySessionStore, describe, it, expect });
 */
export function describeSessionStore({ name, create, dispose, ...api }: SessionStoreConformance): void {
  const test: StoreTest = (title, body) =>
    api.it(title, async () => {
      const store = await create();
      try {
        await body(store);
      } finally {
        await dispose?.(store);
      }
    });

  api.describe(`session store: ${name}`, () => {
    describeCommits(api, test);
    describeDueSessions(api, test);
    describeClaiming(api, test);
    describeSettling(api, test);
  });
}
