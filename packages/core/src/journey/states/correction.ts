import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { change, effects, permitted } from '../setup.ts';

/** The student found their information to be wrong: taken wherever the student waits or chooses before approval. */
export function requestCorrection(policy: CapturePolicy) {
  return {
    guard: permitted(policy),
    actions: [
      change('CORRECTION.REQUESTED', (_, { evidence }) => ({ correction: evidence })),
      effects('CORRECTION.REQUESTED', (_, { evidence }) => [{ type: 'correct-record' as const, evidence }]),
    ],
  };
}

/** Staff answered it, by a change or without one. */
export const corrected = change('CORRECTION.DONE', () => ({ correction: null }));
