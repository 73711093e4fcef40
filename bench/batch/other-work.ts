import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Seconds that all processors together have worked, in user and system time, since the machine started. */
export function busySeconds(): number {
  const milliseconds = cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return milliseconds.reduce((sum, value) => sum + value, 0) / 1000;
}

/** How many processors others keep busy now, watched for two seconds. */
export async function otherWork(): Promise<number> {
  const [before, start] = [busySeconds(), performance.now()];
  await wait(2000);
  return (busySeconds() - before) / ((performance.now() - start) / 1000);
}
