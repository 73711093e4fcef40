import { finishedScale } from '../measure/finished-scale.ts';
import { LIGHT_BLUE } from '../measure/light-blue.ts';
import { JIANGSU_DELIVERABLE_RULES } from '../rules/jiangsu.ts';
import { type Bound, mergeRules, type RuleSet } from '../rules/rule-set.ts';
import { XINHUA_DELIVERABLE_RULES } from '../rules/xinhua.ts';
import type { PhotoSpec } from './photo-spec.ts';

/**
 * The rules by which a finished picture of a spec is checked: those of the standard, with the spec's own size, framing
 * and file in the place of the standard's. Framing rules count in pixels of a picture 640 high.
 * @example
 * inspect(observation, image, rulesForSpec(PHOTO_SPECS['id-card']), readFileFacts(jpeg));
 */
export function rulesForSpec(spec: PhotoSpec): RuleSet {
  const { width, height, crown, eyes, cheeks, jpeg, backdrop, crownIs } = spec;
  const of = (value: number): Bound => ({ value, source: spec.source });
  const between = (min: number, max: number) => ({ pass: { min: of(min), max: of(max) } });
  const scale = finishedScale({ height });
  const framed = ({ min, max }: PhotoSpec['crown']) => between(min * scale, max * scale);
  const flat = backdrop !== 'keep' && 'colour' in backdrop;
  const blue = flat && LIGHT_BLUE.every((channel, k) => channel === backdrop.colour[k]);
  const base = backdrop === 'keep' ? XINHUA_DELIVERABLE_RULES : JIANGSU_DELIVERABLE_RULES;
  const gradient = backdrop !== 'keep' && !flat;
  return mergeRules(
    {
      id: `deliverable-${spec.id}`,
      version: spec.version,
      rules: {
        'image-width': between(width, width),
        'image-height': between(height, height),
        'resolution-dpi': between(jpeg.dpi, jpeg.dpi),
        'jpeg-quality': { pass: { min: of(jpeg.quality.min) } },
        'file-size': between(jpeg.bytes.min, jpeg.bytes.max),
        // Measured is the top of the hair; a spec that means the hairline says nothing of it.
        'crown-margin': crownIs === 'hairline' ? { enabled: false } : framed(crown),
        'eye-line': framed(eyes),
        'face-width': framed(cheeks),
        ...(backdrop === 'keep' || blue ? {} : { 'background-colour': { enabled: false } }),
        ...(gradient
          ? { 'background-uniformity': { enabled: false }, 'background-texture': { enabled: false } }
          : {}),
      },
    },
    base,
  );
}
