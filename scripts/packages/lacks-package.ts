import { runCommand } from '../run-command.ts';
import type { Consumer } from './consumer.ts';

/** Whether an import of a package fails in a consumer because it is not installed. */
export async function lacksPackage(consumer: Consumer, name: string): Promise<boolean> {
  const args = ['--input-type=module', '--eval', `await import(${JSON.stringify(name)})`];
  const { code, output } = await runCommand(process.execPath, args, { cwd: consumer.folder });
  return code !== 0 && output.includes('ERR_MODULE_NOT_FOUND');
}
