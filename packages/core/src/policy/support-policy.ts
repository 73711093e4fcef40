import { localizedText } from '../localized-text.ts';
import * as z from '../schema.ts';

const unit = z.optional(z.string().check(z.minLength(1), z.maxLength(80)));
const phone = z.string().check(z.regex(/^\+?\d[\d ()-]{1,30}\d$/));

/** Whom to ask: shown in every lock and refusal. The entry with the most matching fields is taken. */
export const supportContact = z.strictObject({
  school: unit,
  college: unit,
  /** Campus, department or batch, as the schedule writes it. */
  group: unit,
  name: localizedText,
  phone,
  /** Further numbers, in the order they should be tried. */
  otherPhones: z.optional(z.array(phone).check(z.minLength(1), z.maxLength(5))),
  hours: z.optional(localizedText),
});

export type SupportContact = z.Infer<typeof supportContact>;

/** What an entry applies to, as one text; empty for everybody. */
function scopeOf({ school, college, group }: SupportContact): string {
  return [school, college, group].every((field) => field === undefined)
    ? ''
    : JSON.stringify([school ?? null, college ?? null, group ?? null]);
}

export const supportPolicy = z.array(supportContact).check(
  z.minLength(1),
  z.maxLength(2000),
  z.refine((contacts) => contacts.some((contact) => scopeOf(contact) === ''), {
    error: 'must have a contact for everybody, without school, college and group',
  }),
  z.refine((contacts) => new Set(contacts.map(scopeOf)).size === contacts.length, {
    error: 'has two contacts for the same school, college and group',
  }),
);
