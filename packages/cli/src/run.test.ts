import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { runCli } from './testing/run-cli.ts';

describe('tucai', () => {
  it('tells its version and its commands', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
    const help = await runCli(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/图采/);
    expect(help.stdout).toMatch(/check .*\n.*make .*\n.*batch .*\n.*evaluate /s);
  });

  it('explains exit codes and the JSON line in the help of check, in Chinese too', async () => {
    const { code, stdout } = await runCli(['check', '--help']);
    expect(code).toBe(0);
    for (const part of [
      '--annotate <dir>',
      '--no-classes',
      'Exit code: 0',
      '{file, verdict',
      '检测照片是否符合要求',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it.each([
    ['make', ['--out <file>', '--spec <spec>', '--print <paper>', 'Exit code: 0', '原照片不会被改动']],
    ['batch', ['--roster <file>', '--workers <n>', '--zip <file>', '--dry-run', 'Exit code: 0', '接着做']],
  ])('explains %s in both languages', async (command, parts) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect(code).toBe(0);
    for (const part of parts) expect(stdout).toContain(part);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['chekc']],
    ['an unknown option', ['check', '--jsno', 'a.jpg']],
    ['no photo', ['check']],
    ['a language nobody speaks here', ['check', '--lang', 'de', 'a.jpg']],
    ['no photos at once', ['check', '--concurrency', '0', 'a.jpg']],
    ['half a photo at once', ['check', '--concurrency', '1.5', 'a.jpg']],
    ['a report that is no page', ['check', '--html', 'photo.jpg', 'a.jpg']],
    ['rules that are not there', ['check', '--rules', 'none.json', 'a.jpg']],
  ])('exits with 2 for %s', async (_what, args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
