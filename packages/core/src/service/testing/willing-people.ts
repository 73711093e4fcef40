import { EVENTS_BY_ROLE } from '../../journey/events.ts';
import { HAPPY_PATH } from '../../journey/testing/happy-path.ts';
import { whereIn } from '../../journey/testing/where.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { CaptureService } from '../capture-service.ts';
import type { EffectRunner } from '../effect-runner.ts';
import { actorFor } from './actor-for.ts';
import type { ManualTime } from './manual-time.ts';
import { pictureHash } from './outside-world.ts';

export interface People {
  readonly policy: CapturePolicy;
  readonly service: CaptureService;
  readonly runner: EffectRunner;
  readonly time: ManualTime;
}

/**
 * A student, a school and a payment service that do what comes next, seeing only what the service shows,
 * until the progress is at a state; effects run in between. Notifications of payments come twice.
 */
export async function goOnUntil(state: string, id: string, people: People): Promise<void> {
  const { policy, service, runner, time } = people;
  for (let i = 0; i < 80; i++) {
    await runner.drain();
    const { envelope } = await service.look(id, 'student');
    const progress = whereIn(envelope.snapshot.value, 'progress');
    if (progress === state || progress.startsWith(`${state}.`)) return;
    const { context } = envelope.snapshot;
    const photo = `pho_${envelope.rev}`;
    const picture = { photo, hash: pictureHash(photo) };
    const event = HAPPY_PATH[progress]?.({ policy, context, at: time.clock.now(), picture });
    if (event === undefined) throw new Error(`no way leads on from ${progress}`);
    time.advance(Math.max(0, event.at - time.clock.now()));
    const role = (['student', 'staff', 'system'] as const).find((r) =>
      EVENTS_BY_ROLE[r].includes(event.type),
    );
    // The answers of effects come from the runner; payments from outside.
    if (role === 'system' && event.type !== 'PAY.SUCCEEDED') continue;
    const options =
      event.type === 'PAY.SUCCEEDED' ? { commandId: `evt_${event.orderNo.replace('_', '-')}` } : {};
    const actor = actorFor(policy, role ?? 'student');
    const reply = await service.send(id, event, actor, options);
    if (!reply.accepted) throw new Error(`${event.type} was refused in ${progress}: ${reply.code}`);
    if (event.type === 'PAY.SUCCEEDED') await service.send(id, event, actor, options);
  }
  throw new Error(`${state} was not reached`);
}
