import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { fixtureSamples } from './fixture-samples.ts';
import { readPhotoManifest } from './photo-manifest.ts';
import { realSamples } from './real-samples.ts';
import type { Sample } from './sample.ts';
import { sequenceSamples } from './sequence-samples.ts';

/** What can be evaluated; all but `fixtures` need the folder of development material. */
export const SETS = ['fixtures', 'real', 'sequences'] as const;
export type SetName = (typeof SETS)[number];

export interface SampleChoice {
  readonly cwd: string;
  /** Photos of one's own: the manifest, and their folder when it is another than the manifest's. */
  readonly manifest?: string;
  readonly photos?: string;
  /** Development material that is not part of the project. */
  readonly shared?: string;
  /** Without a list: everything there is. */
  readonly sets?: readonly SetName[];
}

/**
 * Collects the labelled photos to run.
 * @throws UsageError when a manifest is missing or wrong, or a set is asked for that is not there
 */
export async function chooseSamples(choice: SampleChoice): Promise<Sample[]> {
  if (choice.manifest !== undefined || choice.photos !== undefined) return await ownSamples(choice);
  const { shared } = choice;
  const sets = choice.sets ?? (shared === undefined ? (['fixtures'] as const) : SETS);
  const lists = sets.map(async (set) => {
    if (set === 'fixtures') return await repositoryFixtures(choice.cwd);
    if (shared === undefined) {
      throw new UsageError(`The set "${set}" lies outside the project: set TUCAI_SHARED to its folder.`);
    }
    if (set === 'real') return await realSamples(join(shared, 'photos'));
    return await sequenceSamples(join(shared, 'fixtures', 'sequences'));
  });
  return (await Promise.all(lists)).flat();
}

async function ownSamples({ cwd, manifest, photos }: SampleChoice): Promise<Sample[]> {
  const path = resolve(cwd, manifest ?? join(photos ?? '.', 'manifest.json'));
  const folder = photos === undefined ? dirname(path) : resolve(cwd, photos);
  return fixtureSamples(await readPhotoManifest(path), folder, 'photos');
}

async function repositoryFixtures(cwd: string): Promise<Sample[]> {
  const path = resolve(cwd, 'fixtures', 'manifest.json');
  await access(path).catch(() => {
    throw new UsageError(
      'There is no fixtures/manifest.json here. Run this in the repository, or name --photos and --manifest.',
    );
  });
  return fixtureSamples(await readPhotoManifest(path), join(dirname(path), 'photos'));
}
