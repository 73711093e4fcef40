import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { type JourneyState, journeySetup, permitted } from '../setup.ts';
import { requestCorrection } from './correction.ts';
import { deleteDraft } from './draft.ts';

/** Rejected or reset: the student sees why and until when, and hands in another picture. Nothing is paid again. */
export function reset(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  return journeySetup.createStateConfig({
    id: 'reset',
    on: {
      'SHOOT.AGAIN': { guard: ok, target: '#requirements' },
      'DRAFT.CHOSEN': { guard: ok, target: '#draft' },
      'DRAFT.DELETED': deleteDraft(policy),
      'CORRECTION.REQUESTED': requestCorrection(policy),
    },
  });
}
