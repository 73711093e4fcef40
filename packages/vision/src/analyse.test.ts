import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { checkPhoto } from './check-photo.ts';
import { faceFrame } from './measure/face-frame.ts';
import { createNodeRuntime, decodeImage } from './node/index.ts';
import { type Face, type Observation, PERSON_CLASSES } from './observation.ts';
import type { VisionRuntime } from './runtime/vision-runtime.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../../fixtures/photos/${name}.jpg`, import.meta.url));

describe('analyse, with the real models', () => {
  let runtime: VisionRuntime;
  let neutral: Observation;
  const observe = async (name: string, classes = false): Promise<Observation> =>
    analyse(await decodeImage(fixture(name)), runtime, { classes });
  const face = (observation: Observation): Face => observation.faces[0]!;

  beforeAll(async () => {
    runtime = await createNodeRuntime();
    neutral = await observe('f1-neutral', true);
  });
  afterAll(() => runtime.dispose());

  it('finds the one face where it is (the eyes are known from the rendering)', () => {
    expect(neutral.faces).toHaveLength(1);
    const { leftEye, rightEye, chin, interEye } = faceFrame(face(neutral));
    const near = (x: number, y: number, p: { x: number; y: number }): number =>
      Math.hypot(p.x - x, p.y - y) / interEye;
    expect(near(392, 557, leftEye)).toBeLessThan(0.06);
    expect(near(568, 558, rightEye)).toBeLessThan(0.06);
    expect(near(480, 886, chin)).toBeLessThan(0.15);
    expect(face(neutral).presence).toBeGreaterThan(0.9);
  });

  it('puts both irises inside their eyes', () => {
    const points = face(neutral).landmarks;
    const x = (i: number): number => points[i * 3]!;
    expect(x(468)).toBeGreaterThan(x(33));
    expect(x(468)).toBeLessThan(x(133));
    expect(x(473)).toBeGreaterThan(x(362));
    expect(x(473)).toBeLessThan(x(263));
  });

  it('finds nobody and everybody', async () => {
    expect((await observe('no-face')).faces).toEqual([]);
    const { faces } = await observe('two-faces');
    expect(faces).toHaveLength(2);
  });

  it.each([
    ['f1-yaw25', 'yaw', 25],
    ['m1-yaw25', 'yaw', 25],
    ['f1-roll12', 'roll', 12],
    ['m1-roll12', 'roll', 12],
    ['f1-pitch-up18', 'pitch', 18],
    ['m1-pitch-up18', 'pitch', 18],
  ] as const)('reads %s: %s is %d degrees', async (name, angle, degrees) => {
    const { pose } = face(await observe(name));
    expect(Math.abs(pose[angle] - degrees)).toBeLessThan(angle === 'pitch' ? 5 : 3);
  });

  it('separates person and background, hair, face, clothes', () => {
    const { person, classes } = neutral;
    const at = (x: number, y: number): number =>
      person.data[Math.floor(y * 256) * 256 + Math.floor(x * 256)]!;
    expect(at(0.5, 0.5)).toBeGreaterThan(0.9);
    expect(at(0.05, 0.1)).toBeLessThan(0.1);
    const named = (x: number, y: number): string =>
      PERSON_CLASSES[classes!.labels[Math.floor(y * 256) * 256 + Math.floor(x * 256)]!]!;
    expect(named(0.5, 0.5)).toBe('face-skin');
    expect(named(0.5, 0.2)).toBe('hair');
    expect(named(0.5, 0.97)).not.toBe('background');
    expect(named(0.05, 0.1)).toBe('background');
    expect(named(0.2, 0.97)).toBe('clothes');
  });

  it('sees the same on a picture and its mirror, with left and right exchanged', async () => {
    const image = await decodeImage(fixture('f1-yaw25'));
    const { width, height, data } = image;
    const mirrored = new Uint8ClampedArray(data.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const from = (y * width + x) * 4;
        mirrored.set(data.subarray(from, from + 4), (y * width + width - 1 - x) * 4);
      }
    }
    const there = face(await analyse(image, runtime, { classes: false }));
    const back = face(await analyse({ data: mirrored, width, height }, runtime, { classes: false }));
    expect(Math.abs(back.pose.yaw + there.pose.yaw)).toBeLessThan(4);
    expect(Math.abs(back.pose.pitch - there.pose.pitch)).toBeLessThan(4);
  });

  it('gives the same numbers for the same pixels, also when pictures are looked at side by side', async () => {
    const images = await Promise.all(['f1-neutral', 'm1-neutral'].map((name) => decodeImage(fixture(name))));
    const alone = await analyse(images[1]!, runtime, { classes: false });
    const [, together] = await Promise.all(
      images.map((image) => analyse(image, runtime, { classes: false })),
    );
    expect(together!.faces).toEqual(alone.faces);
  });

  it('stops when asked to', async () => {
    const image = await decodeImage(fixture('f1-neutral'));
    const controller = new AbortController();
    const pending = analyse(image, runtime, { signal: controller.signal });
    controller.abort();
    await expect(pending).rejects.toMatchObject({ code: 'aborted', retryable: true });
  });

  it('passes a compliant photo and names what is wrong with another', async () => {
    const good = await checkPhoto(await decodeImage(fixture('f1-neutral')), runtime);
    expect(good.report.checks.filter((c) => c.verdict === 'fail' || c.verdict === 'warn')).toEqual([]);
    expect(good.report.verdict).toBe('pass');
    const bad = await checkPhoto(await decodeImage(fixture('f1-eyes-closed')), runtime);
    expect(bad.report.verdict).toBe('fail');
    expect(bad.report.checks.filter((c) => c.verdict === 'fail').map((c) => c.code)).toEqual(['eyes-open']);
  });

  it('leaves the class map out when told to', async () => {
    expect('classes' in (await observe('f1-neutral'))).toBe(false);
  });
});
