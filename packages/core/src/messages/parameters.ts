import type { MessageKey } from './message-key.ts';

/** The parameters of every text that has some, written `{name}` in the text; both languages use all of them. */
export const PARAMETERS = {
  'refusal/retry-at': ['until'],
  'lock/quality': ['until'],
  'window/opens-at': ['until'],
  'notice/cooldown': ['until'],
  'notice/replace-by': ['until'],
  'notice/upload-again': ['until'],
  'deadline/cooldown': ['until'],
  'deadline/lock': ['until'],
  'deadline/verification': ['until'],
  'deadline/payment': ['until'],
  'deadline/replacement': ['until'],
  'deadline/window': ['until'],
  'deadline/campaign': ['until'],
  'tries/liveness': ['count'],
  'tries/quality': ['count'],
  'tries/authenticity': ['count'],
  'tries/submissions': ['count'],
  'estimate/review': ['days'],
  'estimate/publish': ['days'],
  'state/pay/text': ['amount'],
  'button/give-consent': ['purpose'],
  'button/refuse-consent': ['purpose'],
  'label/video-progress': ['percent'],
  'label/appointment': ['from', 'until', 'place'],
  'format/time': ['year', 'month', 'day', 'time'],
  'format/amount': ['yuan'],
  'format/contact': ['name', 'phones'],
  'format/contact-hours': ['hours'],
} as const satisfies { readonly [Key in MessageKey]?: readonly string[] };

type Table = typeof PARAMETERS;

/** Names of the parameters of a text; of all of them when the key is one of several. */
export type ParameterOf<Key extends MessageKey> = Key extends keyof Table ? Table[Key][number] : never;
