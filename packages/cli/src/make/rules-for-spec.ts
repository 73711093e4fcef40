import { mergeRules, PHOTO_SPECS, type PhotoSpec, RULE_SETS, type RuleSet } from '@tucai/vision';

/** Height for which the rules of finished pictures give their places, in pixels. */
const RULES_HEIGHT = 640;

/**
 * The rules that a finished picture of a spec is held to: the built-in set of its collection, or for any other spec
 * those of `deliverable` with the numbers of the spec in the place of its own.
 */
export function rulesForSpec(spec: PhotoSpec): RuleSet {
  if (spec === PHOTO_SPECS['chsi-2017']) return RULE_SETS.deliverable;
  if (spec === PHOTO_SPECS.xinhua) return RULE_SETS['xinhua-deliverable'];
  const { width, height, jpeg } = spec;
  const exactly = (value: number) => ({ pass: within(value, value, spec) });
  return mergeRules(
    {
      id: `${spec.id}-deliverable`,
      version: spec.version,
      rules: {
        'image-width': exactly(width),
        'image-height': exactly(height),
        'resolution-dpi': exactly(jpeg.dpi),
        'jpeg-quality': { pass: { min: named(jpeg.quality.min, spec) } },
        'file-size': { pass: within(jpeg.bytes.min, jpeg.bytes.max, spec), warn: null },
        'crown-margin': { enabled: spec.crownIs === 'top-of-hair', ...placed(spec.crown, spec) },
        'eye-line': placed(spec.eyes, spec),
        'face-width': placed(spec.cheeks, spec),
        // A backdrop that was laid is what the spec says; one that was kept is the studio's own.
        'background-colour': { enabled: isReferenceBlue(spec) },
      },
    },
    RULE_SETS.deliverable,
  );
}

/** How far places may be read wrong before they fail, at `RULES_HEIGHT`: the spread measured for the built-in rules. */
const READING_ERROR = 6;

function placed({ min, max }: { readonly min: number; readonly max: number }, spec: PhotoSpec) {
  const scale = RULES_HEIGHT / spec.height;
  return {
    pass: within(min * scale, max * scale, spec),
    warn: within(min * scale - READING_ERROR, max * scale + READING_ERROR, spec),
  };
}

function within(min: number, max: number, spec: PhotoSpec) {
  return { min: named(min, spec), max: named(max, spec) };
}

function named(value: number, spec: PhotoSpec) {
  return { value, source: spec.source };
}

function isReferenceBlue({ backdrop }: PhotoSpec): boolean {
  return backdrop !== 'keep' && 'colour' in backdrop && backdrop.colour.join() === '100,197,255';
}
