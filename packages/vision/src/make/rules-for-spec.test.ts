import { describe, expect, it } from 'vitest';
import { JIANGSU_DELIVERABLE_RULES } from '../rules/jiangsu.ts';
import type { Rule, RuleSet } from '../rules/rule-set.ts';
import { XINHUA_DELIVERABLE_RULES } from '../rules/xinhua.ts';
import type { PhotoSpec } from './photo-spec.ts';
import { PHOTO_SPECS } from './photo-specs.ts';
import { rulesForSpec } from './rules-for-spec.ts';

/** Limits alone, without the sources. */
function limits({ rules }: RuleSet): Record<string, unknown> {
  const numbers = ({ min, max }: Rule['pass']) => [min?.value, max?.value];
  return Object.fromEntries(
    Object.entries(rules).map(([code, { enabled, pass, warn }]) => [
      code,
      { enabled, pass: numbers(pass), warn: warn && numbers(warn) },
    ]),
  );
}

describe('rulesForSpec', () => {
  it('are the rules of the standard for a picture by the standard', () => {
    expect(limits(rulesForSpec(PHOTO_SPECS['chsi-2017']))).toEqual(limits(JIANGSU_DELIVERABLE_RULES));
    expect(limits(rulesForSpec(PHOTO_SPECS.xinhua))).toEqual(limits(XINHUA_DELIVERABLE_RULES));
  });

  it('follow another size, file and background', () => {
    const { rules, id } = rulesForSpec(PHOTO_SPECS['id-card']);
    expect(id).toBe('deliverable-id-card');
    expect(rules['image-width'].pass).toMatchObject({ min: { value: 358 }, max: { value: 358 } });
    expect(rules['file-size'].pass.max?.value).toBe(20_000);
    expect(rules['background-colour'].enabled).toBe(false);
    expect(rules['background-uniformity'].enabled).toBe(true);
    // 7–21 px of 441 are 10–30 px of 640.
    expect(rules['crown-margin'].pass.min?.value).toBeCloseTo(10.16, 2);
  });

  it('leave out what a gradient or a hairline makes meaningless', () => {
    const chsi = PHOTO_SPECS['chsi-2017'];
    const shaded: PhotoSpec = {
      ...chsi,
      crownIs: 'hairline',
      backdrop: { top: [90, 180, 240], bottom: [200, 230, 255] },
    };
    const { rules } = rulesForSpec(shaded);
    expect(rules['background-uniformity'].enabled).toBe(false);
    expect(rules['crown-margin'].enabled).toBe(false);
  });
});
