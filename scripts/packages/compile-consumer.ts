import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '../run-command.ts';
import type { Consumer } from './consumer.ts';

const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const;

export interface CompileOptions {
  /** Where the program runs: its ambient types are all it has. */
  readonly platform: 'browser' | 'node';
  /** Lines that use the entries; each entry is imported besides. */
  readonly source: string;
}

/**
 * Compiles a small strict program against the installed declarations, checking these themselves too.
 * @throws Error with the compiler's findings
 */
export async function compileConsumer(
  consumer: Consumer,
  { platform, source }: CompileOptions,
): Promise<void> {
  await writeFile(join(consumer.folder, 'consumer.ts'), source);
  for (const resolution of RESOLUTIONS) {
    const config = {
      compilerOptions: {
        ...resolution,
        target: 'es2023',
        lib: platform === 'browser' ? ['es2023', 'dom'] : ['es2023'],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        // XState's own declarations do not hold under exactOptionalPropertyTypes, which is why it is off here.
        types: platform === 'node' ? ['node'] : [],
      },
      files: ['consumer.ts'],
    };
    const name = `tsconfig.${resolution.moduleResolution}.json`;
    await writeFile(join(consumer.folder, name), JSON.stringify(config, null, 2));
    await mustRun('tsc', ['--project', name], { cwd: consumer.folder });
  }
}
