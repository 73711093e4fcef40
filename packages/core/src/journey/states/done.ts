import { type JourneyState, journeySetup } from '../setup.ts';

/** The picture is online and, where asked for, proofread. It can be downloaded; nothing can be changed. */
export function done(): JourneyState {
  return journeySetup.createStateConfig({ id: 'done' });
}
