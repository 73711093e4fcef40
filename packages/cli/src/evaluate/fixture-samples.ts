import { resolve } from 'node:path';
import { CHECK_CODES } from '@tucai/vision';
import type { ManifestPhoto, PhotoManifest } from './photo-manifest.ts';
import type { KnownTruth, Sample } from './sample.ts';

/** Photos of a manifest in our own format, as one group. */
export function fixtureSamples(manifest: PhotoManifest, folder: string, name = 'fixtures'): Sample[] {
  const group = { name, note: 'Photos of the manifest; truth is its `violates`, `unclear` is not counted.' };
  return manifest.photos.map((photo) => ({
    name: photo.file,
    path: resolve(folder, photo.file),
    group,
    person: photo.person,
    truths: truthsOf(photo),
    faces: photo.labels.faces,
    ...(photo.labels.pose === undefined || photo.labels.faces !== 1 ? {} : { pose: photo.labels.pose }),
  }));
}

function truthsOf({ violates, violatesIfAsked, warns, unclear }: ManifestPhoto): Sample['truths'] {
  const violated = new Set<string>([...violates, ...violatesIfAsked]);
  const open = new Set<string>(unclear.map(({ check }) => check));
  return Object.fromEntries(
    CHECK_CODES.map((code): [string, KnownTruth] => {
      if (open.has(code)) return [code, { truth: 'unclear' }];
      if (warns.includes(code)) return [code, { truth: 'warnable' }];
      return [code, { truth: violated.has(code) ? 'violating' : 'compliant' }];
    }),
  );
}
