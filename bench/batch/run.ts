/** How fast a folder is made: `pnpm bench:batch [--photos 24] [--workers 1,2] [--json FILE]`. Needs a build, and `sh`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HEIGHT, WIDTH } from '../large-photo.ts';
import { batchBenchOptions } from './options.ts';
import { otherWork } from './other-work.ts';
import { makePhotoFolder } from './photo-folder.ts';
import { type BatchRun, runBatch } from './run-batch.ts';
import { batchTable, MOST_OTHER_WORK } from './table.ts';

const { photos, workers, json } = batchBenchOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), 'tucai-bench-'));
try {
  const source = join(folder, 'photos');
  await makePhotoFolder(source, photos);
  console.log(
    `${photos} photos of ${WIDTH}×${HEIGHT}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  const runs: BatchRun[] = [];
  for (const count of workers) {
    const others = await otherWork();
    const load = loadavg()[0]?.toFixed(2);
    console.error(
      `before the run with ${count}: load ${load}, others keep ${others.toFixed(2)} of ${availableParallelism()} processors busy` +
        (others > MOST_OTHER_WORK ? ' — too much for figures that mean anything' : ''),
    );
    runs.push(await runBatch(source, join(folder, `out-${count}`), photos, count));
  }
  console.log(`\n${batchTable(runs, photos, availableParallelism())}`);
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ photos, runs }, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
