import type { StaffLevel } from '../../policy/staff-level.ts';
import type { Actor } from '../actor.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The policy leaves an act to some of the staff, and this one is not of them. Without a list any staff may. */
export function wrongLevel(
  by: Actor | undefined,
  levels: readonly StaffLevel[] | undefined,
): Refusal | undefined {
  if (levels === undefined || by === undefined) return undefined;
  return by.level !== undefined && levels.includes(by.level) ? undefined : refuse('staff/level-not-allowed');
}
