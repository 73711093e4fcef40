/** Writes docs/journey.md from the machine. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run-command.ts';
import { journeyPage } from './journey/page.ts';

await writeFile(join(ROOT, 'docs', 'journey.md'), journeyPage());
