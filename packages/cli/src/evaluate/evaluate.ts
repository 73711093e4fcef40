import type { RuleSet, VisionRuntime } from '@tucai/vision';
import { type Examined, examine, type Unreadable } from './examine.ts';
import { type GoldenImage, type GoldenResult, goldenDistance } from './golden-distance.ts';
import { type GroupResult, groupResult } from './group-result.ts';
import { type PersonResult, personResults } from './person-result.ts';
import type { Sample } from './sample.ts';

export interface EvaluateInput {
  readonly samples: readonly Sample[];
  readonly runtime: VisionRuntime;
  readonly rules: RuleSet;
  /** Landmarks of another model to compare with. */
  readonly golden?: readonly GoldenImage[];
  /** Told how many photos are done, after each. */
  readonly onPhoto?: (done: number) => void;
  /** Once it is aborted, the photos that are left are not run. */
  readonly stop?: AbortSignal;
}

export interface Evaluation {
  readonly runtime: string;
  readonly rules: { readonly id: string; readonly version: number };
  readonly examined: readonly Examined[];
  readonly unreadable: readonly Unreadable[];
  readonly groups: readonly GroupResult[];
  readonly people: readonly PersonResult[];
  readonly golden?: GoldenResult;
}

/** Runs every photo, one after the other, and sets what came out against what is known. */
export async function evaluate(input: EvaluateInput): Promise<Evaluation> {
  const { samples, runtime, rules } = input;
  const examined: Examined[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, sample] of samples.entries()) {
    if (input.stop?.aborted) break;
    const answer = await examine(sample, runtime, rules);
    if ('error' in answer) unreadable.push(answer);
    else examined.push(answer);
    input.onPhoto?.(index + 1);
  }
  const groups = new Map(samples.map(({ group }) => [group.name, group]));
  return {
    runtime: runtime.name,
    rules: { id: rules.id, version: rules.version },
    examined,
    unreadable,
    groups: [...groups.values()].map((group) =>
      groupResult(
        group,
        examined.filter(({ sample }) => sample.group.name === group.name),
        rules,
      ),
    ),
    people: personResults(examined),
    ...(input.golden === undefined ? {} : { golden: goldenDistance(input.golden, examined) }),
  };
}
