/** Suites with which whoever writes a driver tests it, with any test runner. */

export { auditStoreCases, describeAuditStore } from './describe-audit-store.ts';
export { dataKeyStoreCases, describeDataKeyStore } from './describe-data-key-store.ts';
export { describeErasureJournal, erasureJournalCases } from './describe-erasure-journal.ts';
export { describePersonStore, personStoreCases } from './describe-person-store.ts';
export { describePhotoStore, photoStoreCases } from './describe-photo-store.ts';
export type { PortCase, TestRunner } from './test-runner.ts';
