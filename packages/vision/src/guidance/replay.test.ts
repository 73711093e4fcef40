import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { createNodeRuntime } from '../node/index.ts';
import { inspect } from '../report/inspect.ts';
import { judge } from '../report/judge.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import { findProblems } from './find-problems.ts';
import { type GuidanceState, guide, NO_GUIDANCE } from './guide.ts';
import type { LightObservation } from './light-observation.ts';
import { LIVE_CODES, type LiveCode } from './live-codes.ts';
import { createLiveTracker } from './live-tracker.ts';
import { observeLight } from './observe-light.ts';

/** A frame as a camera element gives it: 480×640 out of the picture that will be the photo. */
async function frameOf(path: string): Promise<RgbaImage> {
  const { width, height } = await sharp(path).metadata();
  const { data } = await sharp(path)
    .resize(480, 640)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: 480, height: 640, sourceWidth: width, sourceHeight: height };
}

const photo = (name: string): Promise<RgbaImage> => frameOf(fixturePath(name));

/** Light is measured with hair over the face, and the room above the head is estimated. */
const ESTIMATED: readonly LiveCode[] = ['crown-margin', 'under-exposure', 'over-exposure', 'luminance-mean'];

describe('guidance with the real models', () => {
  let runtime: VisionRuntime;
  beforeAll(async () => {
    runtime = await createNodeRuntime();
  });
  afterAll(() => runtime.dispose());

  /** The same picture again and again, as a tripod would see it. */
  async function still(image: RgbaImage, forMs: number): Promise<GuidanceState> {
    const tracker = createLiveTracker(runtime);
    let state: GuidanceState = NO_GUIDANCE;
    for (let at = 0; at <= forMs && state.guidance.phase !== 'capture'; at += 300)
      state = guide(state, await tracker.look(image, at), at);
    return state;
  }

  it.each(['f1-neutral', 'f2-neutral', 'm1-neutral', 'm2-neutral'])(
    'takes the picture of %s',
    async (name) => {
      const { guidance } = await still(await photo(name), 3000);
      expect(guidance).toMatchObject({ phase: 'capture' });
    },
  );

  it.each([
    ['no-face', 'no-face'],
    ['two-faces', 'several-faces'],
    ['f1-half-body', 'too-far'],
    ['f1-full-body', 'too-far'],
    ['m1-head-large', 'too-near'],
    ['m1-off-centre', 'off-left'],
    ['m1-off-centre-right', 'off-right'],
    ['m1-v-cut-crown', 'off-up'],
    ['f1-yaw25', 'turned-right'],
    ['f1-yaw-left25', 'turned-left'],
    ['m1-yaw25', 'turned-right'],
    ['f1-roll12', 'leaning-right'],
    ['m1-roll-left12', 'leaning-left'],
    ['f1-pitch-up18', 'chin-high'],
    ['f1-eyes-closed', 'eyes-closed'],
    ['m1-mouth-open', 'mouth-open'],
    ['f1-too-dark', 'too-dark'],
    ['f1-too-bright', 'too-bright'],
    ['f1-light-side', 'shade-right'],
    ['f1-blur-defocus', 'blurred'],
  ])('says of %s: %s', async (name, hint) => {
    const { guidance } = await still(await photo(name), 1500);
    expect(guidance).toMatchObject({ phase: 'searching', hint });
  });

  it.each(['f1-neutral', 'm1-yaw25', 'f2-mouth-open'])(
    'measures %s as the server does, from the same pixels and faces',
    async (name) => {
      const image = await photo(name);
      const observation = await analyse(image, runtime);
      const report = inspect(observation, image, SOURCE_RULES);
      const { measures } = observeLight(image, observation.faces, 0);
      for (const code of LIVE_CODES) {
        if (ESTIMATED.includes(code)) continue;
        expect(measures[code], code).toBe(report.checks.find((check) => check.code === code)?.value);
      }
    },
  );

  it('fails on each photo exactly the checks that the server fails', { timeout: 300_000 }, async () => {
    const all = readdirSync(dirname(fixturePath('f1-neutral')));
    const photos = process.env.TUCAI_FULL === '1' ? all : all.filter((_, i) => i % 8 === 0);
    let compared = 0;
    for (const file of photos) {
      const image = await photo(file.replace('.jpg', ''));
      if (Math.abs(image.sourceWidth! * 4 - image.sourceHeight! * 3) > 16) continue;
      const observation = await analyse(image, runtime, { classes: false });
      const report = inspect(observation, image, SOURCE_RULES);
      const tracker = createLiveTracker(runtime);
      let live = await tracker.look(image, 0);
      // A far head is searched for from square to square.
      for (let frame = 1; frame < 9 && (frame < 2 || live.place === null); frame++)
        live = await tracker.look(image, frame * 100);
      for (const { code, verdict, value } of report.checks) {
        const known = LIVE_CODES.find((one) => one === code && !ESTIMATED.includes(one));
        if (known === undefined || value === null) continue;
        const measure = live.measures[known];
        expect(measure, `${file} ${code}`).toBeDefined();
        expect(judge(measure!, SOURCE_RULES.rules[known]).verdict === 'fail', `${file} ${code}`).toBe(
          verdict === 'fail',
        );
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('finds a head again that jumped to another place', async () => {
    const tracker = createLiveTracker(runtime);
    const places = ['m1-off-centre', 'm1-off-centre-right', 'm1-yaw25', 'm1-off-centre'];
    for (const [i, name] of places.entries()) {
      const image = await photo(name);
      const alone = await createLiveTracker(runtime).look(image, 0);
      let seen = alone;
      // A second of frames holds one sweep of the detector.
      for (let frame = 0; frame < 11; frame++) seen = await tracker.look(image, i * 2000 + frame * 100);
      expect(seen.place?.x, name).toBeCloseTo(alone.place?.x ?? 0, 2);
      expect(seen.measures['single-face'], name).toBe(1);
    }
  });

  it('keeps to the face it follows: the points of the detector and of the tracker agree', async () => {
    const image = await photo('m2-neutral');
    const tracker = createLiveTracker(runtime);
    const seen: LightObservation[] = [];
    for (let at = 0; at < 500; at += 100) seen.push(await tracker.look(image, at));
    const sizes = seen.map(({ measures }) => measures['head-size']!);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.01);
  });
});

const folder = process.env.TUCAI_SHARED && join(process.env.TUCAI_SHARED, 'fixtures', 'sequences');

interface Sequence {
  readonly frames: readonly { readonly file: string; readonly yaw: number; readonly lid_closure: number }[];
}

describe.skipIf(!folder)('guidance over rendered sequences', () => {
  let runtime: VisionRuntime;
  beforeAll(async () => {
    runtime = await createNodeRuntime();
  });
  afterAll(() => runtime.dispose());

  it.each(folder ? readdirSync(folder) : [])('%s', async (name) => {
    const { frames }: Sequence = JSON.parse(readFileSync(join(folder!, name, 'pose.json'), 'utf8'));
    const tracker = createLiveTracker(runtime);
    for (const [i, { file, yaw, lid_closure }] of frames.entries()) {
      const seen = await tracker.look(await frameOf(join(folder!, name, file)), i * 1000);
      const hints = findProblems(seen, SOURCE_RULES).map(({ hint }) => hint);
      expect(hints, file).not.toContain('no-face');
      expect(hints, file).not.toContain('several-faces');
      expect(hints.includes('turned-right'), `${file} ${yaw}`).toBe(
        yaw > 10 || (yaw > 6 && hints.includes('turned-right')),
      );
      expect(hints.includes('turned-left'), `${file} ${yaw}`).toBe(
        yaw < -10 || (yaw < -6 && hints.includes('turned-left')),
      );
      if (lid_closure >= 0.9) expect(hints, file).toContain('eyes-closed');
      if (lid_closure === 0) expect(hints, file).not.toContain('eyes-closed');
    }
  });
});
