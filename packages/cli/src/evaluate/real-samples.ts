import { join } from 'node:path';
import { z } from 'zod';
import { parseWith, readJson } from './photo-manifest.ts';
import { SEEN } from './real-seen.ts';
import { isNeutral, REAL_TRUTH_NOTE, realLabels, realTruths } from './real-truth.ts';
import type { KnownTruth, Sample } from './sample.ts';

const manifest = z.object({ photos: z.array(z.object({ file: z.string(), labels: realLabels })) });

const GROUP = { name: 'real', note: REAL_TRUTH_NOTE };

/**
 * Real photographs, for development only.
 * @param folder holds `manifest.json` and the photos
 * @throws UsageError
 */
export async function realSamples(folder: string): Promise<Sample[]> {
  const path = join(folder, 'manifest.json');
  const { photos } = parseWith(manifest, await readJson(path), path);
  return photos.map(({ file, labels }) => ({
    name: file,
    path: join(folder, file),
    group: GROUP,
    person: 'real',
    truths: { ...realTruths(labels), ...seen(file) },
    neutral: isNeutral(labels),
    faces: labels.faces,
  }));
}

/** Looked for only where a check had spoken, so it explains a refusal and is never counted. */
function seen(file: string): Record<string, KnownTruth> {
  const found = Object.entries(SEEN[file] ?? {});
  return Object.fromEntries(
    found.map(([code, label]): [string, KnownTruth] => [code, { truth: 'unclear', label }]),
  );
}
