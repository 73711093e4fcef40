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
import { createPyramid } from '../image/pyramid.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { faceFrame } from '../measure/face-frame.ts';
import { faceLuminance, type LuminanceHistogram } from '../measure/face-luminance.ts';
import { scaleRegion } from '../measure/regions.ts';
import { localized, type Side } from '../messages/catalogue.ts';
import type { Observation } from '../observation.ts';
import type { Rule, RuleSet } from '../rules/rule-set.ts';
import { judge } from './judge.ts';
import type { Report } from './report.ts';

/**
 * Judges one picture by a rule set. A pure function: the same observation, pixels and rules always give the
 * same report, so a server can repeat what a phone decided.
 * @param image the very picture the observation was made from
 * @throws VisionError `input/invalid` when picture and observation differ in size
 */
export function inspect(observation: Observation, image: RgbaImage, rules: RuleSet): Report {
  assertRgbaImage(image);
  if (image.width !== observation.image.width || image.height !== observation.image.height) {
    throw new VisionError('input/invalid', 'The observation was made from a picture of another size.', {
      details: { width: image.width, height: image.height },
    });
  }
  const input = inputsOf(observation, image);
  const checks = CHECK_CODES.map((code) => runCheck(CHECKS[code], rules.rules[code], input));
  return {
    verdict: worst(checks),
    faces: observation.faces.length,
    rules: { id: rules.id, version: rules.version },
    checks,
  };
}

interface Inputs {
  readonly picture: PictureInput;
  readonly face: FaceInput | undefined;
}

function inputsOf(observation: Observation, image: RgbaImage): Inputs {
  const picture: PictureInput = { observation, pyramid: createPyramid(image) };
  const [face] = observation.faces;
  if (!face) return { picture, face: undefined };
  let histogram: LuminanceHistogram | undefined;
  const luminance = (): LuminanceHistogram => {
    histogram ??= faceLuminance(picture.pyramid, face, observation.classes);
    return histogram;
  };
  return { picture, face: { ...picture, face, frame: faceFrame(face), luminance } };
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
    message: localized((texts) => textFor(texts.checks[code], side)),
  };
}

function measure(check: Check, inputs: Inputs): Measurement | SkipReason {
  if (check.subject === 'picture') return check.measure(inputs.picture);
  return inputs.face ? check.measure(inputs.face) : 'no-face';
}

/** A rule may bound a side that the check's own texts do not foresee: then its other text is the nearest. */
function textFor(
  texts: { readonly pass: string; readonly low?: string; readonly high?: string },
  side: Side,
): string {
  return texts[side] ?? texts.low ?? texts.high ?? texts.pass;
}

function worst(checks: readonly CheckResult[]): Report['verdict'] {
  if (checks.some((c) => c.verdict === 'fail')) return 'fail';
  return checks.some((c) => c.verdict === 'warn') ? 'warn' : 'pass';
}
