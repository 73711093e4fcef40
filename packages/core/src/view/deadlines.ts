import { campaignEnd } from '../journey/rules/campaign-end.ts';
import { closesWithCampaign, replacementDue } from '../journey/rules/closing.ts';
import { message } from '../messages/message.ts';
import type { DeadlineKind } from '../messages/message-key.ts';
import { openingAt } from '../policy/opening.ts';
import type { DeadlineView } from './journey-view.ts';
import type { Scene } from './scene.ts';

/** The times the student should know, the next one first; those that have passed are left out. */
export function deadlines(scene: Scene): readonly DeadlineView[] {
  const { policy, context, messages, at, time } = scene;
  if (context.closed !== null) return [];
  const order = context.orders.find(({ state }) => state === 'open');
  const open = closesWithCampaign(context);
  const opening = openingAt(policy, at, context.identity.groups);
  const times: Readonly<Record<DeadlineKind, number | null | undefined>> = {
    cooldown: context.cooldown?.until,
    lock: context.lock?.until,
    verification: context.identity.pausedUntil,
    payment: order?.expiresAt,
    replacement: replacementDue(context),
    window: open && opening.open ? opening.closesAt : null,
    campaign: open ? campaignEnd(policy) : null,
  };
  return (Object.keys(times) as DeadlineKind[])
    .flatMap((kind) => {
      const due = times[kind];
      if (due === null || due === undefined || due < at) return [];
      return [{ kind, at: due, text: message(messages, `deadline/${kind}`, { until: time(due) }) }];
    })
    .sort((a, b) => a.at - b.at);
}
