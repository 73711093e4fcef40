import { REFUSAL_CODES, type RefusalCode } from '../../../packages/core/src/journey/refusal.ts';
import { REFUSALS } from '../../../packages/core/src/messages/en/refusals.ts';
import { code, markdownTable } from './mermaid.ts';
import type { Observed } from './observed.ts';

/** What the engine itself never says. */
const BY_SERVICE: readonly RefusalCode[] = ['event/not-allowed'];

export function meaningTable({ withTime }: Observed): string {
  const rows = REFUSAL_CODES.map((refusal) => [
    code(refusal),
    REFUSALS[`refusal/${refusal}`],
    withTime.has(refusal) ? 'yes' : '',
  ]);
  return markdownTable(['code', 'what the student or staff reads', 'says when'], rows);
}

/** States of the progress × refusals, without those that every state has. */
export function matrix({ refusals }: Observed, states: readonly string[]): string {
  const somewhere = REFUSAL_CODES.filter((refusal) => !everywhere(refusals.get(refusal), states));
  const rows = somewhere
    .filter((refusal) => !BY_SERVICE.includes(refusal))
    .map((refusal) => [
      code(refusal),
      ...states.map((state) => (refusals.get(refusal)?.has(state) ? '●' : '')),
    ]);
  return markdownTable(['', ...states], rows);
}

/** Refusals that are met in every state. */
export function met(refusals: Observed['refusals'], states: readonly string[]): RefusalCode[] {
  return REFUSAL_CODES.filter((refusal) => everywhere(refusals.get(refusal), states));
}

function everywhere(met: ReadonlySet<string> | undefined, states: readonly string[]): boolean {
  return states.every((state) => met?.has(state));
}
