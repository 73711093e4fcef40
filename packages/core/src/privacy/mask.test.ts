import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MASKS, maskPerson } from './mask.ts';
import { PERSON_FIELDS, type Person } from './person-field.ts';
import { PRIVACY_ROLES, type PrivacyRole } from './role.ts';

const person: Person = {
  name: '张三丰',
  sex: 'male',
  'birth-date': '1949-12-31',
  nationality: 'CHN',
  'document-kind': 'resident-id',
  'document-number': '11010519491231002X',
  'student-number': '202304010116',
  'candidate-number': '20320102010001',
  phone: '+8613812345678',
};

describe('maskPerson', () => {
  it.each<[PrivacyRole, Person]>([
    ['student', person],
    [
      'college-staff',
      {
        ...person,
        'birth-date': '1949-**-**',
        'document-number': '110***********002X',
        'candidate-number': '***********001',
        phone: '+86138****5678',
      },
    ],
    ['school-staff', person],
    [
      'support',
      {
        name: '张**',
        'document-kind': 'resident-id',
        'document-number': '110***********002X',
        'student-number': '*********116',
        phone: '+86138****5678',
      },
    ],
    ['collector', { name: '张**', 'document-number': '110***********002X' }],
    ['auditor', {}],
    ['system', {}],
  ])('shows %s what it needs', (role, expected) => {
    expect(maskPerson(person, role)).toEqual(expected);
  });

  it('decides about every field for every role', () => {
    expect(Object.keys(DEFAULT_MASKS)).toEqual([...PERSON_FIELDS]);
    for (const row of Object.values(DEFAULT_MASKS)) expect(Object.keys(row)).toEqual([...PRIVACY_ROLES]);
  });

  it('shows no field nobody has decided about, and none that is absent', () => {
    const more = { ...person, address: '南京市', name: undefined };
    // @ts-expect-error a field of another type, as a database may return it
    expect(Object.keys(maskPerson(more, 'student'))).toEqual(
      PERSON_FIELDS.filter((field) => field !== 'name'),
    );
  });

  it('hides a field that has no masked form', () => {
    const table = { ...DEFAULT_MASKS, sex: { ...DEFAULT_MASKS.sex, student: 'masked' as const } };
    expect(maskPerson(person, 'student', table)).not.toHaveProperty('sex');
  });

  it('refuses a role that does not exist', () => {
    // @ts-expect-error no such role
    expect(() => maskPerson(person, 'admin')).toThrow(/Nobody has this role/);
  });

  it('never shows in full what the table masks or hides', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 18 });
    fc.assert(
      fc.property(digits, fc.constantFrom(...PRIVACY_ROLES), (number, role) => {
        const shown = maskPerson(
          { 'document-number': number, phone: number, 'student-number': number },
          role,
        );
        for (const field of ['document-number', 'phone', 'student-number'] as const) {
          if (DEFAULT_MASKS[field][role] !== 'full') expect(shown[field] ?? '').not.toContain(number);
        }
      }),
    );
  });
});
