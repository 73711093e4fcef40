import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { TestJourney } from './test-journey.ts';

const beginnings = new Map<string, TestJourney>();

/** A journey that has reached a state by the good way; copy it before sending it anything. */
export function begun(policy: CapturePolicy, state: string): TestJourney {
  const key = `${policy.id} ${state}`;
  const known = beginnings.get(key);
  if (known) return known;
  const paid = !['none', 'later'].includes(policy.payment.when);
  const journey = new TestJourney(policy).until(state === 'pay' && !paid ? 'draft' : state);
  beginnings.set(key, journey);
  return journey;
}
