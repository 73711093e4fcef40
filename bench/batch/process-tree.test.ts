import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { childrenTimes, memoryOfTree } from './process-tree.ts';

describe('childrenTimes', () => {
  it('reads the last pair of lines, whatever was printed before', () => {
    expect(childrenTimes('Photos: x\n0m0.01s 0m0.02s\n1m2.50s 0m0.50s\n')).toBe(63);
    expect(childrenTimes('0m0.000s 0m0.002s\n0m1.250s 1m0.250s\n')).toBe(61.5);
    expect(() => childrenTimes('nothing')).toThrow();
  });

  it('is what a shell prints', async () => {
    const shell = spawn('sh', [
      '-c',
      '"$@"; times',
      'sh',
      process.execPath,
      '-e',
      'for (const t = Date.now(); Date.now() < t + 300; );',
    ]);
    let output = '';
    shell.stdout.on('data', (piece) => {
      output += String(piece);
    });
    await once(shell, 'close');
    expect(childrenTimes(output)).toBeGreaterThan(0.02);
  });
});

describe.runIf(existsSync(`/proc/${process.pid}/task/${process.pid}/children`))('memoryOfTree', () => {
  it('counts children of children, and none of a process that has ended', async () => {
    const held = 120_000_000;
    const code = `globalThis.all = Buffer.alloc(${held}, 1); console.log('ready'); setInterval(() => 0, 1000)`;
    // `; :` keeps the shell from becoming the program.
    const shell = spawn('sh', ['-c', '"$@"; :', 'sh', process.execPath, '-e', code], { detached: true });
    await once(shell.stdout, 'data');
    expect(await memoryOfTree(shell.pid!)).toBeGreaterThan(held);
    process.kill(-shell.pid!, 'SIGKILL');
    await once(shell, 'close');
    expect(await memoryOfTree(shell.pid!)).toBe(0);
  });
});
