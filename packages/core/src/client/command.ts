import { parse } from '../errors/parse.ts';
import { type EventOf, type EventType, journeyEventSchema } from '../journey/events.ts';
import type { ButtonView } from '../view/journey-view.ts';

/** An event as a client sends it: the server stamps the time and the sender. */
export type Command<Type extends EventType = EventType> = Type extends EventType
  ? Omit<EventOf<Type>, 'at' | 'by'>
  : never;

/**
 * Makes a command and checks its form before it is sent. Whether it is allowed now is for the server to say.
 * @throws TucaiError `input/invalid`, naming the fields that are wrong and never what stood in them
 * @example
 * await send(command({ type: 'SHOOT.TAKEN', photo: 'pho_8Kd2', hash, source: 'rear-camera' }));
 */
export function command<Type extends EventType>(fields: Command<Type>): Command<Type> {
  return checked(fields) as Command<Type>;
}

/**
 * The command of a button of the view, with what only the host knows.
 * @param own a value for each name in `button.needs`
 * @throws TucaiError `input/invalid` when one of them is missing or wrong
 * @example
 * await send(commandOf(button, { evidence: 'evi_8Kd2' }));
 */
export function commandOf(
  button: Pick<ButtonView, 'event' | 'needs'>,
  own: Readonly<Record<string, unknown>> = {},
): Command {
  const needed = button.needs.map((field) => [field, own[field]]);
  return checked({ ...button.event, ...Object.fromEntries(needed) });
}

/** Time and sender are left out, whatever the fields say. */
function checked(fields: object): Command {
  const { at: _at, by: _by, ...event } = parse(journeyEventSchema, { ...fields, at: 0 }, 'the command');
  return event;
}
