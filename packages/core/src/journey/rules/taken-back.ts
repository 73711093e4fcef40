import type { JourneyContext } from '../context.ts';
import type { Effect } from '../effects.ts';

/** At most this many pictures that were taken back are remembered. */
const REMEMBERED = 2;

/** The picture whose publication is queued, sent or failed: approved and not known to be online. */
function underPublication({ submission }: JourneyContext): string | null {
  return submission !== null && submission.approvedAt !== null && submission.onlineAt === null
    ? submission.photo
    : null;
}

/** Its publication is to be stopped, or undone where the registry was faster. */
export function cancelPublication(context: JourneyContext): readonly Effect[] {
  const photo = underPublication(context);
  return photo === null ? [] : [{ type: 'cancel-publication', photo }];
}

/** What is remembered of it: that it comes online all the same may be told long after the next picture. */
export function withTakenBack(context: JourneyContext): Partial<JourneyContext> {
  const photo = underPublication(context);
  if (photo === null) return {};
  return { takenBack: [...(context.takenBack ?? []), photo].slice(-REMEMBERED) };
}

export function isTakenBack({ takenBack = [] }: JourneyContext, photo: string): boolean {
  return takenBack.includes(photo);
}
