import { judge } from '../report/judge.ts';
import type { Rule, RuleSet } from '../rules/rule-set.ts';
import type { Finding } from './finding.ts';
import { fitOutline, type HeadOutline } from './head-outline.ts';
import { HINT_CODES, type HintCode } from './hint-codes.ts';
import type { LightObservation } from './light-observation.ts';
import type { LiveCode } from './live-codes.ts';
import { LYING, OWN_LIMITS, UPSIDE_DOWN } from './own-limits.ts';

/** The hint for a value below and for one above the range of a check. */
type Sides = readonly [low: HintCode | null, high: HintCode | null];

const BY_CHECK: Partial<Record<LiveCode, Sides>> = {
  'single-face': ['no-face', 'several-faces'],
  'head-size': ['too-far', 'too-near'],
  'inter-eye-distance': ['low-resolution', null],
  'head-centred': ['off-left', 'off-right'],
  'crown-margin': ['off-up', null],
  'under-exposure': [null, 'too-dark'],
  'over-exposure': [null, 'too-bright'],
  'luminance-mean': ['too-dark', 'too-bright'],
  'head-pose-yaw': ['turned-left', 'turned-right'],
  'head-pose-pitch': ['chin-low', 'chin-high'],
  'gaze-frontal': ['gaze-left', 'gaze-right'],
  'eyes-open': ['eyes-closed', null],
  'mouth-closed': [null, 'mouth-open'],
  'expression-neutral': [null, 'expression'],
  sharpness: ['blurred', null],
  'motion-blur': ['blurred', null],
};

const OFF = { left: 'off-left', right: 'off-right', top: 'off-up', bottom: 'off-down' } as const;

/**
 * All that is not right in one frame, the most urgent first and each hint once with its worst finding. A pure function
 * of what was measured: the same numbers and rules give the same findings.
 * @param rules those the photo will be judged by; a check they turn off says nothing here
 * @param speed of the head in T a second; null when there is no earlier frame to compare with
 * @param outline with which the head has to coincide; without one it only has to be where the rules want it
 */
export function findProblems(
  observation: LightObservation,
  rules: RuleSet,
  speed: number | null = null,
  outline?: HeadOutline,
): readonly Finding[] {
  const { measures, place, darkerSide, sceneLuminance } = observation;
  const found: Finding[] = [];
  const look = (check: LiveCode | null, value: number | undefined, rule: Rule, [low, high]: Sides): void => {
    if (value === undefined || !rule.enabled) return;
    const { verdict, side } = judge(value, rule);
    const hint = side === 'low' ? low : high;
    if (verdict === 'pass' || hint === null) return;
    const { min, max } = rule.pass;
    const onlyWarns = rule.warn !== undefined && rule.warn[side === 'low' ? 'min' : 'max'] === undefined;
    const range = { min: min?.value ?? null, max: max?.value ?? null };
    found.push({ hint, check, verdict, onlyWarns, value, range });
  };
  const check = (code: LiveCode, sides: Sides): void => look(code, measures[code], rules.rules[code], sides);

  for (const [code, sides] of Object.entries(BY_CHECK) as [LiveCode, Sides][]) check(code, sides);
  check('face-inside-frame', [place && OFF[place.nearestEdge], null]);
  check('illumination-uniformity', [darkerSide && `shade-${darkerSide}`, null]);
  check('head-pose-roll', rollHints(measures['head-pose-roll'] ?? 0));
  if (place) look(null, place.roomBelow, OWN_LIMITS.roomBelow, ['off-down', null]);
  else look(null, sceneLuminance, OWN_LIMITS.sceneLuminance, ['scene-dark', null]);
  if (place && outline) {
    const fit = fitOutline(place, outline);
    look(null, fit.size, OWN_LIMITS.outlineSize, ['too-far', 'too-near']);
    look(null, fit.across, OWN_LIMITS.outlineAcross, ['off-left', 'off-right']);
    look(null, fit.down, OWN_LIMITS.outlineDown, ['off-up', 'off-down']);
  }
  if (place && speed !== null) look(null, speed, OWN_LIMITS.speed, [null, 'moving']);
  return worstOfEach(found);
}

function rollHints(roll: number): Sides {
  const lean = Math.abs(roll);
  if (lean >= UPSIDE_DOWN) return ['upside-down', 'upside-down'];
  if (lean >= LYING) return ['lying', 'lying'];
  return ['leaning-left', 'leaning-right'];
}

function worstOfEach(found: readonly Finding[]): Finding[] {
  return HINT_CODES.flatMap((hint) => {
    const same = found.filter((finding) => finding.hint === hint);
    const [worst] = [...same.filter(({ verdict }) => verdict === 'fail'), ...same];
    return worst ? [worst] : [];
  });
}
