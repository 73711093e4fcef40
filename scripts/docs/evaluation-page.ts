/**
 * Writes the tables of docs/evaluation.md from what `tucai evaluate --json` wrote:
 * `node scripts/docs/evaluation-page.ts [--date "22 November 2026"] FILE...`. Without --date: today.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../run-command.ts';
import { blocksOf } from './evaluation/blocks.ts';
import type { EvaluationJson } from './evaluation/tables.ts';
import { withBlock } from './page-block.ts';

const { values, positionals } = parseArgs({
  options: { date: { type: 'string' } },
  allowPositionals: true,
});
const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());

const path = join(ROOT, 'docs', 'evaluation.md');
let page = await readFile(path, 'utf8');
for (const file of positionals) {
  const evaluation = JSON.parse(await readFile(file, 'utf8')) as EvaluationJson;
  for (const [name, text] of blocksOf(evaluation, values.date ?? today)) page = withBlock(page, name, text);
}
await writeFile(path, page);
