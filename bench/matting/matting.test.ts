import { afterAll, beforeAll, expect, it } from 'vitest';
import { createNodeRuntime } from '../../packages/vision/src/node/index.ts';
import type { VisionRuntime } from '../../packages/vision/src/runtime/vision-runtime.ts';
import type { BackgroundName } from './backgrounds.ts';
import { layerPaths, readLayer } from './layers.ts';
import { cutouts } from './methods.ts';
import { makeScene } from './scene.ts';
import { scoreOf } from './score.ts';

let runtime: VisionRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.dispose());

/** A fifth above what was measured when the matting was last changed: worse than that is a step back. */
const BOUNDS: readonly (readonly [person: string, background: BackgroundName, edge: number])[] = [
  ['f1-neutral', 'white', 1.05],
  ['m1-neutral', 'dark', 6.4],
  ['f2-neutral', 'street', 2.1],
];

it.each(BOUNDS)('cuts %s out before %s with an edge error below %f', async (person, background, bound) => {
  const path = (await layerPaths([person])).get(person);
  const scene = makeScene(await readLayer(person, path!), background);
  const found = await cutouts(scene, runtime, undefined);
  const ours = scoreOf(scene, found.get('tucai')!);
  expect(ours.edge).toBeLessThan(bound);
  expect(ours.edge).toBeLessThan(scoreOf(scene, found.get('coarse mask')!).edge / 2);
  expect(ours.holes).toBeLessThan(0.0001);
  expect(ours.fog).toBeLessThan(0.00005);
});
