import type { MessageKey, Messages } from './message-key.ts';
import type { ParameterOf } from './parameters.ts';

type Values<Key extends MessageKey> = [ParameterOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<ParameterOf<Key>, string | number>>];

/**
 * One text with its parameters filled in; a parameter that is missing is a type error.
 * @example
 * message(await loadMessages('en'), 'lock/quality', { until: '2022-03-07 17:55:48' });
 */
export function message<Key extends MessageKey>(
  { texts }: Messages,
  key: Key,
  ...[values]: Values<Key>
): string {
  const known: Readonly<Record<string, string | number>> = values ?? {};
  return texts[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(known[name] ?? placeholder));
}

/** Sentences as one text; Chinese has no space between them. */
export function sentences(messages: Messages, parts: readonly string[]): string {
  return parts.join(messages.texts['format/sentence-gap']);
}
