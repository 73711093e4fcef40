/** What students and staff read, in Chinese and English, found by the codes of the journey. */
export type { EscalationTopic } from '../journey/effects.ts';
export { BUTTON_NAMES, type ButtonName } from './button-names.ts';
export { formatAmount, formatTime, yuanOf } from './format.ts';
export { loadMessages } from './load-messages.ts';
export { message, sentences } from './message.ts';
export type { DeadlineKind, LockReason, MessageKey, Messages } from './message-key.ts';
export type { ParameterOf } from './parameters.ts';
