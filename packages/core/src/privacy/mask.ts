import { TucaiError } from '../errors/tucai-error.ts';
import { maskBirthDate, maskDocumentNumber, maskName, maskPhone, maskSchoolNumber } from './mask-text.ts';
import { PERSON_FIELDS, type Person, type PersonField } from './person-field.ts';
import { PRIVACY_ROLES, type PrivacyRole } from './role.ts';

/** How much of a field a role sees. */
export type Visibility = 'full' | 'masked' | 'hidden';

export type MaskTable = Readonly<Record<PersonField, Readonly<Record<PrivacyRole, Visibility>>>>;

const f = 'full';
const m = 'masked';
const h = 'hidden';

/** One line a field, one letter a role, in the order of `PRIVACY_ROLES`. */
const line = (
  ...cells: readonly [Visibility, Visibility, Visibility, Visibility, Visibility, Visibility, Visibility]
) => {
  const [student, college, school, support, collector, auditor, system] = cells;
  return { student, 'college-staff': college, 'school-staff': school, support, collector, auditor, system };
};

/**
 * Who sees what of a student, when nothing else is decided. Sexes and kinds of documents have no masked form.
 *
 * - The student sees all of their own.
 * - College staff know their students by name and number, and need neither the whole ID number nor the phone.
 * - School staff answer for the registration, compare it with the roster, and call students.
 * - Support recognises whom it speaks with, and can read nothing out.
 * - The collector works without identities; auditors and the system work with ids.
 */
export const DEFAULT_MASKS: MaskTable = {
  /*                       student, college, school, support, collector, auditor, system */
  name: /*              */ line(f, f, f, m, m, h, h),
  sex: /*               */ line(f, f, f, h, h, h, h),
  'birth-date': /*      */ line(f, m, f, h, h, h, h),
  nationality: /*       */ line(f, f, f, h, h, h, h),
  'document-kind': /*   */ line(f, f, f, f, h, h, h),
  'document-number': /* */ line(f, m, f, m, m, h, h),
  'student-number': /*  */ line(f, f, f, m, h, h, h),
  'candidate-number': /**/ line(f, m, f, h, h, h, h),
  phone: /*             */ line(f, m, f, m, h, h, h),
};

/** Fields that have no masked form are hidden where the table says masked. */
const MASKS: { readonly [Field in PersonField]?: (value: string) => string } = {
  name: maskName,
  'birth-date': maskBirthDate,
  'document-number': maskDocumentNumber,
  'student-number': maskSchoolNumber,
  'candidate-number': maskSchoolNumber,
  phone: maskPhone,
};

/**
 * What a role may see of a student: a new object with the fields that are not hidden, masked or in full.
 * Fields nobody has decided about are left out.
 *
 * For a student it must be certain that it is their own record: this is not checked here.
 *
 * @throws TucaiError `input/invalid` for an unknown role
 */
export function maskPerson(person: Person, role: PrivacyRole, table: MaskTable = DEFAULT_MASKS): Person {
  if (!PRIVACY_ROLES.includes(role)) throw new TucaiError('input/invalid', 'Nobody has this role.');
  const shown = PERSON_FIELDS.flatMap((field) => {
    const value = person[field];
    const visibility = table[field][role];
    if (value === undefined || visibility === 'hidden') return [];
    if (visibility === 'full') return [[field, value]];
    const masked = MASKS[field]?.(value);
    return masked === undefined ? [] : [[field, masked]];
  });
  return Object.fromEntries(shown);
}
