import { type JourneyState, journeySetup } from '../setup.ts';

/** Withdrawn, or out of time. Late payments are still taken note of and paid back. */
export function closed(): JourneyState {
  return journeySetup.createStateConfig({ id: 'closed' });
}
