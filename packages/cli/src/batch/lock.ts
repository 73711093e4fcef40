import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { UsageError } from '../usage-error.ts';

const holderSchema = z.object({ pid: z.int(), host: z.string() });

/**
 * Keeps a second run out of a folder. A lock whose process of this machine has ended, by a kill, is taken over.
 * @returns gives the lock back
 * @throws UsageError while another run holds it
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (attempt > 2 || (await isHeld(path))) {
        throw new UsageError(
          `Another run of tucai batch works in this folder. Wait for it; if there is none, delete ${path}.`,
          { cause: error },
        );
      }
      await rm(path, { force: true });
    }
  }
}

async function isHeld(path: string): Promise<boolean> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // Cut short by a kill while it was written.
    return false;
  }
  const holder = holderSchema.safeParse(content);
  if (!holder.success) return false;
  return holder.data.host !== hostname() || isRunning(holder.data.pid);
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
