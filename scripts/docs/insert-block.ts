/**
 * Writes what a benchmark prints into its block of a page, with the date and the machine:
 * `node bench/matting/run.ts | node scripts/docs/insert-block.ts docs/production.md matting`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../run-command.ts';
import { withBlock } from './page-block.ts';

const [page, name] = process.argv.slice(2);
if (page === undefined || name === undefined) throw new Error('usage: insert-block.ts PAGE BLOCK < TEXT');

const path = join(ROOT, page);
const before = await readFile(path, 'utf8');
const printed = await text(process.stdin);
// A command that broke off prints nothing.
if (printed.trim() === '') throw new Error(`nothing to write into ${page}: the command printed nothing`);
const isMarkdown = /^\|.*\|$/m.test(printed);
const figures = isMarkdown ? printed : `\`\`\`text\n${printed.trimEnd()}\n\`\`\``;

const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
const [processor] = cpus();
const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
const load = `load average over the last 15 minutes ${loadavg()[2]?.toFixed(1)}`;
await writeFile(path, withBlock(before, name, `Of ${today}: ${machine}, ${load}.\n\n${figures}`));
