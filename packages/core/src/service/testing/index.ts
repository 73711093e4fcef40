/**
 * For whoever writes a driver of `SessionStore`: the tests that it has to pass.
 *
 * @packageDocumentation
 */

export { describeSessionStore, type SessionStoreConformance } from './session-store-conformance.ts';
export type { TestApi } from './test-api.ts';
