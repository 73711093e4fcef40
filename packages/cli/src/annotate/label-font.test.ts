import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { hasLabelFont } from './label-font.ts';

const SCRIPT = `
  const { hasLabelFont } = await import(${JSON.stringify(new URL('./label-font.ts', import.meta.url).href)});
  console.log(JSON.stringify([await hasLabelFont('zh-CN'), await hasLabelFont('en')]));
`;

/** Asks in a process whose fontconfig knows only these folders. */
async function askWithFonts(...folders: string[]): Promise<unknown> {
  const home = await mkdtemp(join(tmpdir(), 'tucai-fonts-'));
  try {
    const config = join(home, 'fonts.conf');
    const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join('');
    await writeFile(
      config,
      `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${home}</cachedir></fontconfig>`,
    );
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', SCRIPT],
      {
        env: { ...process.env, FONTCONFIG_FILE: config },
      },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(home, { recursive: true });
  }
}

describe('hasLabelFont', () => {
  it('says no on a machine without any font', async () => {
    expect(await askWithFonts()).toEqual([false, false]);
  });

  it('answers the same when asked again', async () => {
    expect(await hasLabelFont('en')).toBe(await hasLabelFont('en'));
  });
});
