import type { DocumentKind } from './document-kind.ts';
import { type IdentityProblem, problem } from './identity-problem.ts';
import { parsePassport } from './passport.ts';
import { parsePermanentResidence } from './permanent-residence.ts';
import { parseResidentId } from './resident-id.ts';
import { parseHkMacauPermit, parseTaiwanPermit } from './travel-permit.ts';

export interface ValidDocument {
  readonly ok: true;
  readonly kind: DocumentKind;
  /** For comparing and storing. */
  readonly normalised: string;
  /** What was typed, without the white space around it: for a person's eye, above all with passports. */
  readonly raw: string;
}

type Reader = (text: string) => { readonly ok: true; readonly normalised: string } | IdentityProblem;

const READERS: Readonly<Record<DocumentKind, Reader>> = {
  'resident-id': residentIdOfKind('resident-id'),
  'hmt-residence-permit': residentIdOfKind('hmt-residence-permit'),
  'foreign-permanent-residence': parsePermanentResidence,
  'hk-macau-travel-permit': parseHkMacauPermit,
  'taiwan-travel-permit': parseTaiwanPermit,
  passport: parsePassport,
};

/**
 * Checks the number of a document by the rules of its kind. The answer to a wrong number is a code and a text
 * for the person who typed it; it never repeats the number. More of a resident ID (birth date, sex):
 * `parseResidentId`.
 *
 * @example
 * const result = validateDocument('passport', input.value);
 * if (!result.ok) show(result.message[language]);
 */
export function validateDocument(kind: DocumentKind, text: string): ValidDocument | IdentityProblem {
  const result = READERS[kind](text);
  return result.ok ? { ok: true, kind, normalised: result.normalised, raw: text.trim() } : result;
}

/** The numbers of both kinds are built alike and differ in the region. */
function residentIdOfKind(kind: 'resident-id' | 'hmt-residence-permit'): Reader {
  return (text) => {
    const result = parseResidentId(text);
    return result.ok && result.kind !== kind ? problem('document/region') : result;
  };
}
