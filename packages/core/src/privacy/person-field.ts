/** What may be known of a student and is not for everybody's eyes. */
export const PERSON_FIELDS = [
  'name',
  'sex',
  'birth-date',
  'nationality',
  'document-kind',
  'document-number',
  'student-number',
  'candidate-number',
  'phone',
] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];

/** Each as text, as it was normalised; absent when it is not known. */
export type Person = { readonly [Field in PersonField]?: string };
