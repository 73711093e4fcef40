import { assertObservationOf } from '../assert-observation-of.ts';
import type {
  Check,
  CheckResult,
  FaceInput,
  Measurement,
  PictureInput,
  SkipReason,
} from '../checks/check.ts';
import { CHECK_CODES } from '../checks/codes.ts';
import { CHECKS } from '../checks/registry.ts';
import { VisionError } from '../errors.ts';
import type { FileFacts } from '../file/file-facts.ts';
import { createPyramid, type Pyramid } from '../image/pyramid.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { faceFrame, isMeasurable } from '../measure/face-frame.ts';
import { faceLuminance } from '../measure/face-luminance.ts';
import { scaleRegion } from '../measure/regions.ts';
import { localized } from '../messages/catalogue.ts';
import { textFor } from '../messages/text-for.ts';
import type { Observation } from '../observation.ts';
import { neverFails } from '../rules/never-fails.ts';
import type { Rule, RuleSet } from '../rules/rule-set.ts';
import { judge } from './judge.ts';
import type { Report } from './report.ts';
import { sharedMeasures } from './shared-measures.ts';

/**
 * Judges one picture by a rule set. A pure function: the same observation, pixels and rules always give the
 * same report, so a server can repeat what a phone decided.
 * @param image the very picture the observation was made from
 * @param file what the file says of itself; without it the checks that read the file are skipped
 * @throws VisionError `input/invalid` when picture and observation differ in size, or when the observation
 *   holds numbers that are not finite
 */
export function inspect(
  observation: Observation,
  image: RgbaImage,
  rules: RuleSet,
  file?: FileFacts,
): Report {
  assertRgbaImage(image);
  return inspectPyramid(observation, createPyramid(image), rules, file);
}

/** `inspect` of a picture that was checked before, whose smaller sizes are used by others as well. */
export function inspectPyramid(
  observation: Observation,
  pyramid: Pyramid,
  rules: RuleSet,
  file?: FileFacts,
): Report {
  assertObservationOf(pyramid.image, observation);
  const input = inputsOf(observation, pyramid, file);
  const checks = CHECK_CODES.map((code) => runCheck(CHECKS[code], rules.rules[code], input));
  return {
    verdict: worst(checks, rules),
    faces: observation.faces.length,
    rules: { id: rules.id, version: rules.version },
    checks,
  };
}

interface Inputs {
  readonly picture: PictureInput;
  readonly face: FaceInput | undefined;
}

function inputsOf(observation: Observation, pyramid: Pyramid, file: FileFacts | undefined): Inputs {
  const known = new Map<unknown, unknown>();
  const bare = { observation, pyramid, ...(file ? { file } : {}) };
  const picture: PictureInput = sharedMeasures(bare, known);
  const [face] = observation.faces;
  if (!face) return { picture, face: undefined };
  const luminance: FaceInput['luminance'] = () => picture.shared(largestFaceLuminance);
  return { picture, face: sharedMeasures({ ...bare, face, frame: faceFrame(face), luminance }, known) };
}

function largestFaceLuminance({ observation, pyramid }: PictureInput): ReturnType<FaceInput['luminance']> {
  const [face] = observation.faces;
  if (!face) return 'too-small';
  if (!observation.classes) return 'model-missing';
  const histogram = faceLuminance(pyramid, face, observation.classes);
  return histogram.total === 0 ? 'too-small' : histogram;
}

function runCheck(check: Check, rule: Rule, inputs: Inputs): CheckResult {
  const measured = rule.enabled ? measure(check, inputs) : 'disabled';
  const { code, kind, unit, component } = check;
  const head = {
    code,
    kind,
    unit,
    range: { min: rule.pass.min?.value ?? null, max: rule.pass.max?.value ?? null },
    ...(component === undefined ? {} : { component }),
  };
  if (typeof measured === 'string') {
    const message = localized((texts) => texts.skipped[measured]);
    return {
      ...head,
      verdict: 'skipped',
      value: null,
      score: null,
      region: null,
      skipped: measured,
      message,
    };
  }
  const { verdict, side } = judge(measured.value, rule);
  const scale = inputs.picture.observation.image.sourceScale;
  return {
    ...head,
    verdict,
    value: measured.value,
    score: measured.score,
    region: measured.region && scaleRegion(measured.region, scale),
    message: localized((texts) => textFor(texts, code, measured.value, side)),
  };
}

function measure(check: Check, inputs: Inputs): Measurement | SkipReason {
  if (check.subject === 'picture') return finite(check, check.measure(inputs.picture));
  if (!inputs.face) return 'no-face';
  if (!isMeasurable(inputs.face.face.landmarks)) return 'too-small';
  return finite(check, check.measure(inputs.face));
}

/** What JSON cannot carry and no range can hold is a fault of whoever made the observation. */
function finite(check: Check, measured: Measurement | SkipReason): Measurement | SkipReason {
  if (typeof measured === 'string') return measured;
  if (Number.isFinite(measured.value) && Number.isFinite(measured.score)) return measured;
  throw new VisionError('input/invalid', 'The observation holds numbers that are not finite.', {
    details: { check: check.code },
  });
}

/**
 * A check that a rule wants but that could not be made keeps the photo from passing; not so one that only warns by
 * its rule and reads the file, where a host has nothing but pixels.
 */
function worst(checks: readonly CheckResult[], { rules }: RuleSet): Report['verdict'] {
  if (checks.some((c) => c.verdict === 'fail')) return 'fail';
  const open = ({ code, skipped }: CheckResult): boolean =>
    skipped !== undefined && skipped !== 'disabled' && !(skipped === 'no-file' && neverFails(rules[code]));
  return checks.some((c) => c.verdict === 'warn' || open(c)) ? 'warn' : 'pass';
}
