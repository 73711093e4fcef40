import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkPhoto } from '../check-photo.ts';
import { decodeImage } from '../node/decode-image.ts';
import { createNodeRuntime } from '../node/node-runtime.ts';
import { RULE_SETS } from '../rules/rule-sets.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import type { CheckCode } from './codes.ts';

let runtime: VisionRuntime & { dispose(): Promise<void> };
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.dispose());

/** Verdicts of a studio's photo, whose background stays. */
async function verdicts(name: string, codes: readonly CheckCode[]): Promise<string[]> {
  const image = await decodeImage(fixturePath(name));
  const { report } = await checkPhoto(image, runtime, { rules: RULE_SETS['xinhua-source'] });
  return codes.map((code) => report.checks.find((check) => check.code === code)?.verdict ?? 'none');
}

it.each([
  ['f1-neutral', 'pass', 'pass', 'pass'],
  ['m1-bg-lightblue', 'pass', 'pass', 'pass'],
  ['m1-v-wall-shadow-faint', 'pass', 'pass', 'pass'],
  ['f1-bg-clutter', 'fail', 'warn', 'pass'],
  ['m1-v-gradient', 'fail', 'pass', 'pass'],
  ['m1-v-mask', 'pass', 'pass', 'pass'],
  ['m1-recapture-print', 'fail', 'pass', 'fail'],
])('%s: evenness %s, texture %s, other people and things %s', async (name, ...expected) => {
  const codes = ['background-uniformity', 'background-texture', 'no-other-object'] as const;
  expect(await verdicts(name, codes)).toEqual(expected);
});

it.each([
  ['m1-bg-lightblue', 'pass'],
  ['m1-bg-blue', 'warn'],
  ['f1-bg-clutter', 'warn'],
])('%s: light blue %s', async (name, expected) => {
  expect(await verdicts(name, ['background-colour'])).toEqual([expected]);
});

it.each([
  ['m1-neutral', 'pass', 'pass'],
  ['m1-half-body', 'fail', 'pass'],
  ['f1-full-body', 'fail', 'pass'],
  ['m1-v-half-body-cropped', 'pass', 'pass'],
  ['m1-v-cut-crown', 'pass', 'fail'],
])('%s: half-body %s, crown %s', async (name, ...expected) => {
  expect(await verdicts(name, ['half-body', 'crown-margin'])).toEqual(expected);
});
