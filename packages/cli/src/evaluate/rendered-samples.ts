import { join } from 'node:path';
import { z } from 'zod';
import { parseWith, readJson } from './photo-manifest.ts';
import { renderedTruths } from './rendered-truth.ts';
import type { Sample, SampleGroup } from './sample.ts';

const point = z.tuple([z.number(), z.number()]);
const angles = z.object({ yaw: z.number(), pitch: z.number(), roll: z.number() });

const renders = z.record(
  z.string(),
  z.object({
    violates: z.array(z.string()),
    pose: angles.partial(),
    labels: z.array(z.object({ eyeL: point, eyeR: point })),
  }),
);

/** Thresholds are tuned on this person, so its figures are not evidence. */
const TUNED_ON = 'f1';

const TUNED: SampleGroup = {
  name: `rendered: ${TUNED_ON}`,
  note: 'The person the thresholds were tuned on: not evidence.',
};

const OTHERS: SampleGroup = {
  name: 'rendered: others',
  note: 'The rendered people the thresholds were not tuned on, and the scenes without a person or with two.',
};

/**
 * All rendered portraits: the person thresholds are tuned on, and apart from it the others.
 * @param folder holds `manifest.json` and `photos/`
 * @throws UsageError
 */
export async function renderedSamples(folder: string): Promise<Sample[]> {
  const path = join(folder, 'manifest.json');
  const entries = Object.entries(parseWith(renders, await readJson(path), path));
  return entries.map(([name, { violates, pose, labels }]) => {
    const person = /^[fm]\d(?=_)/.exec(name)?.[0] ?? 'scenes';
    const { yaw = 0, pitch = 0, roll = 0 } = pose;
    const distances = labels.map(({ eyeL, eyeR }) => Math.hypot(eyeL[0] - eyeR[0], eyeL[1] - eyeR[1]));
    return {
      name,
      path: join(folder, 'photos', `${name}.jpg`),
      group: person === TUNED_ON ? TUNED : OTHERS,
      person,
      truths: renderedTruths(violates, distances.length === 0 ? undefined : Math.max(...distances)),
      faces: labels.length,
      // A picture of a picture has been turned and skewed: its angles are no longer exact.
      ...(labels.length === 1 && !violates.includes('recapture') ? { pose: { yaw, pitch, roll } } : {}),
    };
  });
}
