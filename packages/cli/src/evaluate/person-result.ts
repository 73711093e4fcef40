import { type Examined, resultOf } from './examine.ts';
import { type AngleError, type PoseSample, poseErrors } from './pose-error.ts';
import { correlation } from './statistics.ts';

/** How well exact angles and lids of one rendered person are measured. */
export interface PersonResult {
  readonly person: string;
  readonly angles: readonly AngleError[];
  /** `eyes-open` against lid closure: -1 is a perfect straight line. Null without blinking frames. */
  readonly lids: { readonly samples: number; readonly correlation: number } | null;
}

/** One entry a person with exact angles, in the order of their first photo. */
export function personResults(examined: readonly Examined[]): PersonResult[] {
  const people = new Set(
    examined.filter(({ sample }) => sample.pose !== undefined).map((e) => e.sample.person),
  );
  return [...people].map((person) => {
    const own = examined.filter(({ sample }) => sample.person === person);
    return { person, angles: poseErrors(own.flatMap(poseSample)), lids: lidResult(own) };
  });
}

/** A wrong number of faces is reported elsewhere and would compare somebody else's head here. */
function poseSample({ sample, faces }: Examined): PoseSample[] {
  const [face] = faces;
  if (sample.pose === undefined || faces.length !== 1 || face === undefined) return [];
  return [{ truth: sample.pose, measured: face.pose }];
}

function lidResult(examined: readonly Examined[]): PersonResult['lids'] {
  const pairs = examined.flatMap(({ sample, report }) => {
    const { value } = resultOf(report, 'eyes-open');
    return sample.lidClosure === undefined || value === null ? [] : [[sample.lidClosure, value] as const];
  });
  if (pairs.length === 0) return null;
  const r = correlation(
    pairs.map(([closure]) => closure),
    pairs.map(([, value]) => value),
  );
  return r === null ? null : { samples: pairs.length, correlation: r };
}
