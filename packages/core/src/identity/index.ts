/** Reading and comparing the numbers and names by which a graduate is known. Nothing here stores or logs. */

export {
  CANDIDATE_NUMBER_WARNINGS,
  type CandidateNumber,
  type CandidateNumberWarning,
  parseCandidateNumber,
} from './candidate-number.ts';
export { type ValidDocument, validateDocument } from './document.ts';
export { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
export {
  IDENTITY_PROBLEM_CODES,
  type IdentityProblem,
  type IdentityProblemCode,
} from './identity-problem.ts';
export { type InstitutionCode, parseInstitutionCode } from './institution-code.ts';
export { lastFour, matchesLastFour } from './last-four.ts';
export { type PassportNumber, parsePassport } from './passport.ts';
export { type PermanentResidence, parsePermanentResidence } from './permanent-residence.ts';
export { compareNames, NAME_DIFFERENCES, type NameComparison, type NameDifference } from './person-name.ts';
export { mainlandDigits, type PhoneNumber, parsePhone } from './phone.ts';
export { completeResidentId, parseResidentId, type ResidentId } from './resident-id.ts';
export { parseStudentNumber, type StudentNumber } from './student-number.ts';
export { parseHkMacauPermit, parseTaiwanPermit, type TravelPermit } from './travel-permit.ts';
