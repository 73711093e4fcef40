/**
 * Builds `dist` and then takes away what earlier builds left there. Nothing is missing in between, so that tests and other
 * packages may read it at any time.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
/** File systems may keep times in whole seconds. */
const begin = Date.now() - 1000;

const { status } = spawnSync('tsup', { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) process.exit(status ?? 1);
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && statSync(path).mtimeMs < begin) rmSync(path);
}
