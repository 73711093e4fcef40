import { message, sentences } from '../messages/message.ts';
import type { Messages } from '../messages/message-key.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import { type SupportScope, supportFor } from '../policy/support.ts';
import type { SupportContact } from '../policy/support-policy.ts';
import type { SupportView } from './journey-view.ts';

/** The contact for the student, as text. */
export function supportView(
  policy: CapturePolicy,
  messages: Messages,
  groups: readonly string[],
  scope: SupportScope = {},
): SupportView {
  const { language } = messages;
  const contact = contactFor(policy, groups, scope);
  const name = contact.name[language];
  const phones = [contact.phone, ...(contact.otherPhones ?? [])];
  const hours = contact.hours?.[language] ?? null;
  const whom = message(messages, 'format/contact', { name, phones: phones.join(' / ') });
  const when = hours === null ? [] : [message(messages, 'format/contact-hours', { hours })];
  return { name, phones, hours, text: sentences(messages, [whom, ...when]) };
}

/** A student belongs to several groups; a contact for one of them goes before those for everybody. */
function contactFor(policy: CapturePolicy, groups: readonly string[], scope: SupportScope): SupportContact {
  if (scope.group !== undefined) return supportFor(policy, scope);
  for (const group of groups) {
    const contact = supportFor(policy, { ...scope, group });
    if (contact.group === group) return contact;
  }
  return supportFor(policy, scope);
}
