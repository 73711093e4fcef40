import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../usage-error.ts';
import { parseWith, readJson } from './photo-manifest.ts';
import type { Sample } from './sample.ts';

const sequence = z.object({
  identity: z.string(),
  action: z.string(),
  frames: z.array(
    z.object({
      file: z.string(),
      yaw: z.number(),
      pitch: z.number(),
      roll: z.number(),
      lid_closure: z.number().min(0).max(1),
    }),
  ),
});

const GROUP = {
  name: 'sequences',
  note: 'Frames of rendered camera streams: only angles and lids are compared.',
};

/**
 * Every frame of every rendered sequence with its exact angles.
 * @param folder holds one folder a sequence, each with `pose.json`
 * @throws UsageError
 */
export async function sequenceSamples(folder: string): Promise<Sample[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new UsageError(`${folder} cannot be read.`, { cause });
  });
  const all = await Promise.all(names.sort().map((name) => framesOf(join(folder, name), name)));
  return all.flat();
}

async function framesOf(folder: string, name: string): Promise<Sample[]> {
  const path = join(folder, 'pose.json');
  const { identity, frames } = parseWith(sequence, await readJson(path), path);
  return frames.map(({ file, yaw, pitch, roll, lid_closure: lidClosure }) => ({
    name: `${name}/${file}`,
    path: join(folder, file),
    group: GROUP,
    person: identity,
    truths: {},
    faces: 1,
    pose: { yaw, pitch, roll },
    lidClosure,
  }));
}
