import type { RuleSet } from '../rules/rule-set.ts';
import { findProblems } from './find-problems.ts';
import type { Finding } from './finding.ts';
import { frameQuality } from './frame-quality.ts';
import type { GuidanceConfig } from './guidance-config.ts';
import type { HeadOutline } from './head-outline.ts';
import { headSpeed } from './head-speed.ts';
import type { HintCode } from './hint-codes.ts';
import type { FacePlace, LightObservation } from './light-observation.ts';

/** A hint that applies, and since when it would only draw a remark; null: it fails the photo. */
interface Cause {
  readonly warnSince: number | null;
  /** It stood in the way for long enough and does so no more. */
  readonly tolerated: boolean;
}

/** What the frames so far said, as plain data. */
export interface JudgedFrame {
  /** Time of the frame; null before the first. */
  readonly at: number | null;
  /** `ready`: a picture taken now would do. */
  readonly state: 'ready' | 'not-ready';
  /** The one thing to change first; null when ready. */
  readonly hint: HintCode | null;
  /** All that is not right, the most urgent first: also what is tolerated. */
  readonly invalid: readonly Finding[];
  /** Compares ready frames with each other: the higher, the sharper and the more open the eyes. */
  readonly quality: number;
  readonly memory: {
    readonly causes: Readonly<Partial<Record<HintCode, Cause>>>;
    readonly place: FacePlace | null;
  };
}

export const NO_FRAME: JudgedFrame = {
  at: null,
  state: 'not-ready',
  hint: null,
  invalid: [],
  quality: 0,
  memory: { causes: {}, place: null },
};

/**
 * Judges a frame in the light of those before it. A cause begins where the photo would fail and ends where it would pass:
 * between the two limits of its rule nothing changes, so that a head on a limit makes no hint come and go. What only
 * draws a remark stands in the way from the start on and for `patienceMs`, and no longer: the photo would be taken.
 *
 * Frames from the past and frames without a time change nothing.
 * @param outline a frame line with which the head has to coincide, see `HeadOutline`
 */
export function judgeFrame(
  before: JudgedFrame,
  observation: LightObservation,
  rules: RuleSet,
  config: Pick<GuidanceConfig, 'patienceMs' | 'stallMs'>,
  outline?: HeadOutline,
): JudgedFrame {
  const { at, place } = observation;
  if (!Number.isFinite(at) || (before.at !== null && at < before.at)) return before;
  const sinceLast = before.at === null ? Infinity : at - before.at;
  // Where there was no face to judge, nothing of it was good before.
  const fresh = sinceLast > config.stallMs || before.memory.place === null;
  const speed = fresh ? null : headSpeed(before.memory.place, place, sinceLast);
  const invalid = findProblems(observation, rules, speed, outline);
  const known = fresh ? undefined : before.memory.causes;
  const causes: Partial<Record<HintCode, Cause>> = {};
  for (const { hint, verdict, onlyWarns } of invalid) {
    const wasGood = known !== undefined && known[hint] === undefined;
    if (verdict === 'fail') causes[hint] = FAILING;
    else if (onlyWarns || !wasGood) causes[hint] = warning(known?.[hint], at, config);
  }
  const hint = invalid.find((finding) => blocks(causes[finding.hint]))?.hint ?? null;
  return {
    at,
    state: hint === null ? 'ready' : 'not-ready',
    hint,
    invalid,
    quality: frameQuality(observation),
    memory: { causes, place },
  };
}

const FAILING: Cause = { warnSince: null, tolerated: false };

function warning(
  known: Cause | undefined,
  at: number,
  { patienceMs }: Pick<GuidanceConfig, 'patienceMs'>,
): Cause {
  const warnSince = known?.warnSince ?? at;
  return { warnSince, tolerated: known?.tolerated === true || at - warnSince >= patienceMs };
}

function blocks(cause: Cause | undefined): boolean {
  return cause !== undefined && !cause.tolerated;
}
