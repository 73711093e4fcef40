import { photoPath } from '../../fixtures/paths.ts';
import { mustRun } from '../run-command.ts';
import type { Consumer } from './consumer.ts';

/** Shows a face that passes every check. */
const PASSING = photoPath('f2-neutral.jpg');

const PROGRAM = `
import { checkPhoto, createNodeRuntime, decodeImage, readFileFacts, readPhoto } from '@tucai/vision/node';
const runtime = await createNodeRuntime();
const bytes = await readPhoto(process.argv[1]);
const { report } = await checkPhoto(await decodeImage(bytes), runtime, { file: readFileFacts(bytes) });
await runtime.dispose();
const short = report.checks.filter(({ verdict }) => verdict !== 'pass').map(({ code, verdict, skipped }) => [code, verdict, skipped]);
if (report.verdict !== 'pass' || report.faces !== 1) throw new Error(JSON.stringify({ ...report, checks: short }));
`;

/**
 * Judges a photo with the installed package: its models are found, loaded and right.
 * @throws Error with the report when the photo does not pass
 */
export async function judgePhoto(consumer: Consumer, node: string): Promise<void> {
  await mustRun(node, ['--input-type=module', '--eval', PROGRAM, PASSING], { cwd: consumer.folder });
}

/** The same by the command `tucai`, as the package manager linked it. */
export async function judgeByCommand(consumer: Consumer): Promise<void> {
  await mustRun('pnpm', ['exec', 'tucai', 'check', PASSING], { cwd: consumer.folder });
}
