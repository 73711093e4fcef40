/** What one phone photo costs: `pnpm bench [--runs 15] [--json FILE]`. Needs a build. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figures } from './figures.ts';
import { HEIGHT, makeLargePhoto, WIDTH } from './large-photo.ts';
import { benchOptions } from './options.ts';
import { benchReport } from './report.ts';

const { runs, json } = benchOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), 'tucai-bench-'));
try {
  const photo = await makeLargePhoto(folder);
  const measure = fileURLToPath(new URL('measure.ts', import.meta.url));
  // A process of its own: memory of making the photo does not count.
  const { stdout } = await promisify(execFile)(process.execPath, [measure, photo, String(runs)]);
  const figures = JSON.parse(stdout) as Figures;
  console.log(`Photo: JPEG, ${WIDTH}×${HEIGHT}`);
  console.log(benchReport(figures));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
