import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildMiniprogram } from './miniprogram.ts';

// Part of the package's build, after tsup.
const folder = fileURLToPath(new URL('../miniprogram_dist', import.meta.url));
await rm(folder, { recursive: true, force: true });
await buildMiniprogram(folder);
