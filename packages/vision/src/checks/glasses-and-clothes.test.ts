import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { createNodeRuntime, decodeImage } from '../node/index.ts';
import { inspect } from '../report/inspect.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import type { CheckResult } from './check.ts';
import { CLOTHES_CODES } from './clothes/codes.ts';
import { GLASSES_CODES } from './glasses/codes.ts';

const CODES: readonly string[] = [...GLASSES_CODES, ...CLOTHES_CODES];

/** What each photo breaks, of what this test looks at, and how it is judged. */
const BROKEN = [
  ['f1-glasses-tinted', 'lens-tint', 'fail'],
  ['m1-glasses-tinted', 'lens-tint', 'fail'],
  ['m1-v-sunglasses', 'lens-tint', 'fail'],
  ['m2-glasses-tinted', 'lens-tint', 'fail'],
  ['f1-glasses-glare', 'lens-glare', 'fail'],
  ['m1-glasses-glare', 'lens-glare', 'fail'],
  ['f1-glasses-frame-over-eyes', 'frame-off-eyes', 'fail'],
  ['m1-glasses-frame-over-eyes', 'frame-off-eyes', 'fail'],
  ['f1-jewellery', 'no-jewellery', 'warn'],
  ['m1-jewellery', 'no-jewellery', 'warn'],
  ['f1-top-blue', 'clothes-not-blue', 'fail'],
  ['m1-top-blue', 'clothes-not-blue', 'fail'],
  ['m1-top-pattern', 'clothes-plain', 'warn'],
] as const;

/** With the real models, on rendered people. */
describe('glasses, jewellery and clothes', () => {
  let runtime: VisionRuntime;
  const judge = async (name: string): Promise<readonly CheckResult[]> => {
    const image = await decodeImage(fixturePath(name));
    const observation = await analyse(image, runtime);
    return inspect(observation, image, SOURCE_RULES).checks.filter(({ code }) => CODES.includes(code));
  };
  const faults = (checks: readonly CheckResult[]): (readonly [string, string])[] =>
    checks
      .filter(({ verdict, skipped }) => verdict !== 'pass' && skipped !== 'disabled')
      .map(({ code, verdict }) => [code, verdict]);

  beforeAll(async () => {
    runtime = await createNodeRuntime();
  });
  afterAll(() => runtime.dispose());

  it.each(BROKEN)('%s: %s, and nothing else', async (name, code, verdict) => {
    expect(faults(await judge(name))).toEqual([[code, verdict]]);
  });

  it('a sky-blue top is blue and close to the background', async () => {
    expect(faults(await judge('m1-top-skyblue'))).toEqual([
      ['clothes-not-blue', 'fail'],
      ['clothes-distinct', 'fail'],
    ]);
  });

  it.each([
    ['f1-glasses-clear', true],
    ['m1-glasses-clear', true],
    ['m1-v-lens-coated', true],
    ['m1-v-glare-corner', true],
    ['m1-v-frame-well-placed', true],
    ['f1-neutral', false],
    ['m1-v-top-green', false],
  ])('%s: nothing', async (name, glasses) => {
    const checks = await judge(name);
    expect(faults(checks)).toEqual([]);
    expect(checks.find(({ code }) => code === 'glasses-present')!.value! > 0.5).toBe(glasses);
  });
});
