import type { JourneyContext } from '../context.ts';

/** The end of the campaign closes what is not approved by then, also what only missed its own deadline. */
export function closesWithCampaign({ closed, submission }: JourneyContext): boolean {
  const open = closed === null || closed.reason === 'deadline';
  return open && (submission === null || submission.approvedAt === null);
}

/** A deadline to replace a picture binds until the new one is handed in; storing it may take longer. */
export function replacementDue({ closed, reset, chosen, atPay }: JourneyContext): number | null {
  const handedIn = chosen !== null && !atPay;
  return closed === null && reset !== null && !handedIn ? reset.deadline : null;
}
