import { message } from '../messages/message.ts';
import { epochOf } from '../policy/local-time.ts';
import type { JourneyView } from './journey-view.ts';
import type { Scene } from './scene.ts';

/** The slots the schedule gives to the student's groups and that are not over. */
export function appointments({
  policy,
  context,
  messages,
  language,
  at,
  time,
}: Scene): JourneyView['appointments'] {
  const { schedule, utcOffsetMinutes } = policy.window;
  return schedule
    .filter(({ group }) => context.identity.groups.includes(group))
    .map((slot) => {
      const from = epochOf(slot.from, utcOffsetMinutes);
      const to = epochOf(slot.to, utcOffsetMinutes);
      const place = slot.place?.[language] ?? null;
      const text = message(messages, 'label/appointment', {
        from: time(from),
        until: time(to),
        place: place ?? slot.group,
      });
      return { from, to, place, text };
    })
    .filter(({ to }) => to > at)
    .sort((a, b) => a.from - b.from);
}
