import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { checkPhoto } from './check-photo.ts';
import { faceFrame } from './measure/face-frame.ts';
import { createNodeRuntime, decodeImage } from './node/index.ts';
import { type Face, landmark } from './observation.ts';
import type { VisionRuntime } from './runtime/vision-runtime.ts';
import { composedFixture, turnedFixture } from './testing/open-fixture.ts';

let runtime: VisionRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.dispose());

interface Seen {
  readonly faces: readonly Face[];
  readonly width: number;
  readonly height: number;
}

async function see(photo: Uint8Array): Promise<Seen> {
  const image = await decodeImage(photo);
  const { faces } = await analyse(image, runtime, { classes: false });
  return { faces, width: image.width, height: image.height };
}

/** Mean distance of the landmarks from those of the upright picture, carried along, in eye distances. */
function offset(upright: Seen, turned: Seen, degrees: number): number {
  const [a, b] = [upright.faces[0]!, turned.faces[0]!];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  let sum = 0;
  for (let i = 0; i < 478; i++) {
    const { x, y } = landmark(a, i);
    const [u, v] = [x - upright.width / 2, y - upright.height / 2];
    const [p, q] = [turned.width / 2 + u * cos - v * sin, turned.height / 2 + u * sin + v * cos];
    const found = landmark(b, i);
    sum += Math.hypot(found.x - p, found.y - q);
  }
  return sum / 478 / faceFrame(a).interEye;
}

const apart = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

describe.each(['f1-neutral', 'f2-glasses-clear', 'm1-eyes-closed', 'm2-neutral', 'f1-half-body'])(
  'a face turned in the picture: %s',
  (name) => {
    let upright: Seen;
    beforeAll(async () => {
      upright = await see(await turnedFixture(name, 0));
    });

    it.each([12, 25, 90, 135, 165, 180, 200, 225, 270])('by %d degrees', async (degrees) => {
      const turned = await see(await turnedFixture(name, degrees));
      expect(turned.faces).toHaveLength(1);
      expect(apart(turned.faces[0]!.pose.roll, upright.faces[0]!.pose.roll + degrees)).toBeLessThan(3);
      expect(offset(upright, turned, degrees)).toBeLessThan(0.05);
    });

    it.each([12, 25])('looks as straight ahead as before when it leans by %d degrees', async (degrees) => {
      const [before] = upright.faces;
      const [after] = (await see(await turnedFixture(name, degrees))).faces;
      expect(Math.abs(after!.pose.yaw - before!.pose.yaw)).toBeLessThan(2.5);
    });
  },
);

it('an upside-down photo fails and says why', async () => {
  const { report } = await checkPhoto(await decodeImage(await turnedFixture('f1-neutral', 180)), runtime);
  expect(report.verdict).toBe('fail');
  const roll = report.checks.find(({ code }) => code === 'head-pose-roll');
  expect(roll).toMatchObject({ verdict: 'fail', message: { en: expect.stringMatching(/upside down/) } });
});

describe('a bystander', () => {
  // The face of f1-neutral is 0.44 of the width of its picture.
  it.each([
    ['m1-neutral', 'f1-neutral', 160, 20, 60],
    ['m1-neutral', 'f2-neutral', 160, 790, 500],
    ['m1-bg-white', 'f1-neutral', 200, 20, 60],
    ['m2-neutral', 'f2-neutral', 160, 20, 1000],
    ['m2-neutral', 'f1-neutral', 320, 620, 60],
  ])('in %s: %s %d pixels wide at %d, %d', async (name, other, width, left, top) => {
    const { faces } = await see(await composedFixture(name, { name: other, width, left, top }));
    expect(faces).toHaveLength(2);
    const { eyes } = faceFrame(faces[1]!);
    expect(eyes.x).toBeGreaterThan(left);
    expect(eyes.x).toBeLessThan(left + width);
    expect(eyes.y).toBeGreaterThan(top);
    expect(eyes.y).toBeLessThan(top + (width * 4) / 3);
  });
});
