import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPhoto } from '../check-photo.ts';
import { readFileFacts } from '../file/read-file-facts.ts';
import { decodeImage } from '../node/decode-image.ts';
import { createNodeRuntime } from '../node/node-runtime.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import type { CheckResult } from './check.ts';
import type { CheckCode } from './codes.ts';
import { LIGHT_CODES } from './light/codes.ts';
import { QUALITY_CODES } from './quality/codes.ts';

let runtime: VisionRuntime & { dispose(): Promise<void> };
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.dispose());

async function resultsOf(name: string): Promise<Map<CheckCode, CheckResult>> {
  const bytes = await readFile(fixturePath(name));
  const { report } = await checkPhoto(await decodeImage(bytes), runtime, { file: readFileFacts(bytes) });
  return new Map(report.checks.map((check) => [check.code, check]));
}

describe('light and quality of rendered portraits', () => {
  it.each(['f1-neutral', 'm1-neutral', 'f2-neutral', 'm2-neutral', 'm1-bg-white', 'm1-glasses-clear'])(
    'have nothing against %s',
    async (name) => {
      const results = await resultsOf(name);
      const told = [...LIGHT_CODES, ...QUALITY_CODES].filter((code) => results.get(code)?.verdict !== 'pass');
      expect(told).toEqual([]);
    },
  );

  it.each<[CheckCode, string]>([
    ['no-red-eye', 'm1-red-eye'],
    ['hot-spots', 'm1-highlight'],
    ['shadow-on-face', 'm1-light-side'],
    ['light-top-down', 'm1-light-top'],
    ['natural-colour', 'm1-v-cast-blue'],
    ['luminance-mean', 'm1-too-dark'],
    ['luminance-mean', 'm1-too-bright'],
    ['luminance-variance', 'm1-too-dark'],
    ['dynamic-range', 'm1-too-dark'],
    ['noise', 'm1-noise'],
    ['compression', 'm1-jpeg8'],
    ['pixelation', 'm1-v-pixelated'],
    ['sharpness', 'm1-blur-motion'],
    ['no-border-or-text', 'm1-v-frame'],
  ])('%s fails %s', async (code, name) => {
    expect((await resultsOf(name)).get(code)).toMatchObject({ verdict: 'fail' });
  });

  it.each<[CheckCode, string]>([
    ['no-border-or-text', 'm1-v-date-on-wall'],
    ['motion-blur', 'm1-blur-motion'],
    ['no-recapture', 'm1-recapture-print'],
    ['no-recapture', 'f1-recapture-screen'],
    ['image-mirrored', 'm1-v-mirrored-exif'],
  ])('%s warns of %s', async (code, name) => {
    expect((await resultsOf(name)).get(code)).toMatchObject({ verdict: 'warn' });
  });

  it.each<[CheckCode, string]>([
    ['hot-spots', 'm1-v-hot-spots-faint'],
    ['motion-blur', 'm1-v-motion-slight'],
    ['compression', 'm1-v-jpeg-75'],
    ['shadow-on-face', 'm1-v-side-light-mild'],
    ['natural-colour', 'm1-v-slightly-warm'],
  ])('%s lets %s pass, which comes near', async (code, name) => {
    expect((await resultsOf(name)).get(code)).toMatchObject({ verdict: 'pass' });
  });
});
