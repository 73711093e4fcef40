import { readFile } from 'node:fs/promises';

/** Bytes that a process and all its descendants hold (resident set); 0 where there is no `/proc`, or it has ended. */
export async function memoryOfTree(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const own = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  let total = own;
  for (const child of children.split(' ').filter(Boolean)) total += await memoryOfTree(Number(child));
  return total;
}

/**
 * Seconds of CPU time that a shell's children took, from what its builtin `times` prints: two lines of user and system
 * time, its own and its children's.
 * @throws Error when there is no such line
 */
export function childrenTimes(output: string): number {
  const found = [...output.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)].at(-1);
  if (found === undefined) throw new Error('the shell printed no times');
  const [userMinutes, user, systemMinutes, system] = found.slice(1).map(Number);
  return 60 * (userMinutes! + systemMinutes!) + user! + system!;
}
