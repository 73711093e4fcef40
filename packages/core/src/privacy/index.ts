/** Keeping personal data apart, sealed and erasable, and proving what was done with it. */

export {
  type AuditEntry,
  type AuditHead,
  type AuditNote,
  type AuditVocabulary,
  auditEntry,
  EMPTY_HEAD,
} from './audit-entry.ts';
export { type AuditLog, createAuditLog } from './audit-log.ts';
export { type AuditStore, memoryAuditStore } from './audit-store.ts';
export { type CampaignKey, campaignKeyFromBytes } from './campaign-key.ts';
export { canonicalJson, type Json } from './canonical-json.ts';
export {
  CONSENT_DECISIONS,
  type ConsentDecision,
  type ConsentReceipt,
  createReceipt,
  verifyReceipt,
} from './consent-receipt.ts';
export { contentReference } from './content-reference.ts';
export { currentConsent } from './current-consent.ts';
export { createDataKey, type DataKey, unwrapDataKey, type WrappedKey } from './data-key.ts';
export type { DataKeyStore, StoredKey } from './data-key-store.ts';
export { eraseUnapproved } from './erase-unapproved.ts';
export { type ErasureOrder, type ErasureParts, eraseSession } from './erasure.ts';
export { type ErasureEntry, type ErasureJournal, memoryErasureJournal } from './erasure-journal.ts';
export { DEFAULT_MASKS, type MaskTable, maskPerson, type Visibility } from './mask.ts';
export { maskBirthDate, maskDocumentNumber, maskName, maskPhone, maskSchoolNumber } from './mask-text.ts';
export { memoryDataKeyStore } from './memory-data-key-store.ts';
export { memoryPersonStore, memoryPhotoStore } from './memory-sealed-store.ts';
export {
  PERSON_WARNINGS,
  type PersonCount,
  PersonCounter,
  type PersonCounterState,
  type PersonWarning,
} from './person-counter.ts';
export { PERSON_FIELDS, type Person, type PersonField } from './person-field.ts';
export { createPersonHash, type PersonHash } from './person-hash.ts';
export { PERSON_RECORD_KINDS, type PersonRecordKind, type PersonStore } from './person-store.ts';
export { createPhoneHash, type PhoneHash } from './phone-hash.ts';
export { PHOTO_KINDS, type PhotoKind, type PhotoStore } from './photo-store.ts';
export { PrivacyError, type PrivacyErrorCode } from './privacy-error.ts';
export {
  dueForErasure,
  erasureDueAt,
  RETENTION_TERMS,
  type RetainedKind,
  type RetainedRecord,
  type RetentionPolicy,
} from './retention.ts';
export { PRIVACY_ROLES, type PrivacyRole } from './role.ts';
export { type KeyRotation, rotateCampaignKey } from './rotate-campaign-key.ts';
export type { ErasableStore, SealedRecord, SealedStore, StoredKind } from './sealed-store.ts';
export { sha256, sha256OfJson } from './sha-256.ts';
export {
  createTombstone,
  ERASURE_REASONS,
  type ErasureReason,
  type Tombstone,
  verifyTombstone,
} from './tombstone.ts';
export { memoryUniqueRegister, type UniqueRegister } from './unique-register.ts';
export { createVault, type Vault, type VaultParts } from './vault.ts';
export { type ChainBreak, type ChainVerdict, verifyChain } from './verify-chain.ts';
export type { Bytes, PlatformKey, WebCrypto } from './web-crypto.ts';
