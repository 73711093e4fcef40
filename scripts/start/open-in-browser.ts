import { spawn } from 'node:child_process';

export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person is looking at the terminal. */
  readonly isTTY: boolean;
}

/** The program that opens an address, or undefined where no person sits at a desktop. */
export function openerOf({ platform, env, isTTY }: Desktop): readonly [string, ...string[]] | undefined {
  if (!isTTY || env.CI) return undefined;
  if (platform === 'darwin') return env.SSH_CONNECTION ? undefined : ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Shows a page to the person at the desktop, if there is one. It does not wait, and a failure has no effect. */
export function openInBrowser(url: string, desktop: Desktop): void {
  const opener = openerOf(desktop);
  if (opener === undefined) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
