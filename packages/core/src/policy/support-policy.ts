import { localizedText } from '../localized-text.ts';
import * as z from '../schema.ts';

/** Whom to ask: shown in every lock and refusal. The entry with the most matching fields is taken. */
export const supportContact = z.strictObject({
  school: z.optional(z.string()),
  college: z.optional(z.string()),
  group: z.optional(z.string()),
  name: localizedText,
  phone: z.string().check(z.minLength(3), z.maxLength(40)),
  hours: z.optional(localizedText),
});

export const supportPolicy = z.array(supportContact).check(z.minLength(1));
