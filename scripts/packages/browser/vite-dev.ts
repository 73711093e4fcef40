import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Consumer } from '../consumer.ts';
import { withoutBundler } from './host-folders.ts';

/** Vite's own server as `vite` starts it, without a line of configuration; on a free port of the loopback interface. */
const PROGRAM = `
import { createServer } from 'vite';
const server = await createServer({ server: { host: '127.0.0.1', port: 0 }, clearScreen: false, logLevel: 'error' });
await server.listen();
const { port } = server.httpServer.address();
process.stdout.write(port + '\\n');`;

/** Serves the page in development while `use` runs. */
export async function withViteDev(
  consumer: Consumer,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const folder = await withoutBundler(consumer);
  const server = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    const [told]: unknown[] = await Promise.race([
      once(server.stdout, 'data'),
      ended.then(() => Promise.reject(new Error('the server of Vite ended before it began'))),
    ]);
    await use(`http://127.0.0.1:${String(told).trim()}/`);
  } finally {
    server.kill();
    await ended;
  }
}
