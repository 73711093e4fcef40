import { describe, expect, it } from 'vitest';
import { ensureChromium } from './chromium.ts';

/** A machine on which `apt-get` ends with a code; it has Chromium from the beginning, or once it is installed. */
function machine({ has = false, isRoot = true, code = 0 }) {
  const commands: string[] = [];
  let installed = has;
  return {
    commands,
    isRoot,
    find: () => (installed ? '/usr/bin/chromium' : undefined),
    run: async (program: string, ...args: string[]) => {
      commands.push([program, ...args].join(' '));
      if (args.includes('install') && code === 0) installed = true;
      return code;
    },
  };
}

describe('ensureChromium', () => {
  it('uses what is there', async () => {
    const there = machine({ has: true });
    expect(await ensureChromium(there)).toBe(true);
    expect(there.commands).toEqual([]);
  });

  it("installs Debian's where it may", async () => {
    const bare = machine({});
    expect(await ensureChromium(bare)).toBe(true);
    expect(bare.commands).toEqual([
      'apt-get update',
      'apt-get install --yes --no-install-recommends chromium',
    ]);
  });

  it('says that there is none where it may not, or where that fails', async () => {
    const user = machine({ isRoot: false });
    expect(await ensureChromium(user)).toBe(false);
    expect(user.commands).toEqual([]);
    expect(await ensureChromium(machine({ code: 127 }))).toBe(false);
  });
});
