import { open, readFile, rm } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { z } from 'zod';
import { UsageError } from '../usage-error.ts';

const holderSchema = z.object({ pid: z.int(), host: z.string(), at: z.number() });

/** Locks of this very process. Another one may have had its number, as in a container that starts anew. */
const ours = new Set<string>();

/** Clocks are set now and then: only a lock that is clearly older than the system's start is of an earlier one. */
const CLOCK_SLACK = 120_000;

/**
 * Keeps a second run out of a folder. A lock whose process of this machine has ended, by a kill or with the machine, is
 * taken over.
 * @returns gives the lock back
 * @throws UsageError while another run holds it
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname(), at: Date.now() }));
      await file.close();
      ours.add(path);
      return async () => {
        ours.delete(path);
        await rm(path, { force: true });
      };
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
  const { pid, host, at } = holder.data;
  if (host !== hostname()) return true;
  if (pid === process.pid) return ours.has(path);
  // The number may be another program's since the machine was started again.
  const started = Date.now() - uptime() * 1000;
  return at > started - CLOCK_SLACK && isRunning(pid) && !(await isDefunct(pid));
}

/** Linux keeps the number of an ended process until its parent asks, which the first process of a container may never do. */
async function isDefunct(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The state comes behind the name, which may hold anything.
  return /^ [ZX]/.test(stat.slice(stat.lastIndexOf(')') + 1));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
