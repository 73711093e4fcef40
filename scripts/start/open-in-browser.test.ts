import { expect, it } from 'vitest';
import { type Desktop, openerOf } from './open-in-browser.ts';

it.each<[string, Desktop, string | undefined]>([
  ['a Linux desktop', { platform: 'linux', env: { DISPLAY: ':0' }, isTTY: true }, 'xdg-open'],
  [
    'a Wayland desktop',
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, isTTY: true },
    'xdg-open',
  ],
  ['a Mac', { platform: 'darwin', env: {}, isTTY: true }, 'open'],
  ['Windows', { platform: 'win32', env: {}, isTTY: true }, 'rundll32'],
  ['a server', { platform: 'linux', env: {}, isTTY: true }, undefined],
  ['a Mac far away', { platform: 'darwin', env: { SSH_CONNECTION: '1' }, isTTY: true }, undefined],
  ['a build machine', { platform: 'linux', env: { DISPLAY: ':0', CI: 'true' }, isTTY: true }, undefined],
  ['a pipe', { platform: 'darwin', env: {}, isTTY: false }, undefined],
])('knows how to open a page on %s', (_where, desktop, program) => {
  expect(openerOf(desktop)?.[0]).toBe(program);
});
