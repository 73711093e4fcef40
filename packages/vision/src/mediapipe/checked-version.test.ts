/// <reference path="./tasks-vision.d.ts" />
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assertCheckedVersion, TASKS_VISION_VERSION, WASM_FILES } from './checked-version.ts';

const installed = dirname(fileURLToPath(import.meta.resolve('@mediapipe/tasks-vision')));
const names = Object.keys(await import('@mediapipe/tasks-vision'));
const without = (...gone: string[]): string[] => names.filter((name) => !gone.includes(name));

describe('the version of tasks-vision', () => {
  it('is pinned exactly, as the peer of the package too', async () => {
    const own = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    const theirs = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    expect(theirs.version).toBe(TASKS_VISION_VERSION);
    expect(own.peerDependencies['@mediapipe/tasks-vision']).toBe(TASKS_VISION_VERSION);
    expect(own.peerDependenciesMeta['@mediapipe/tasks-vision']).toEqual({ optional: true });
  });

  it.each(Object.values(WASM_FILES))('has $file as pinned', async ({ file, bytes, sha256 }) => {
    const content = await readFile(join(installed, 'wasm', file));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  it('holds no address that anything could be sent to', async () => {
    const text = await readFile(join(installed, 'vision_bundle.mjs'), 'utf8');
    const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect(hosts).toEqual([]);
  });

  it('is accepted, also with what bundlers add', () => {
    expect(() => assertCheckedVersion(names)).not.toThrow();
    expect(() => assertCheckedVersion([...names, 'default', '__esModule', 'module.exports'])).not.toThrow();
  });

  it.each([
    ['1.0.1 or 1.1.0', [...names, 'InteractiveSegmenterLegacy', 'InteractiveSegmenterLegacyResult']],
    [
      '0.10.36-rc.20260530',
      [
        ...without('InteractiveSegmenter', 'InteractiveSegmenterResult'),
        ...['InteractiveSegmenterLegacy', 'InteractiveSegmenterLegacyResult'],
      ],
    ],
    ["npm's tag latest, of 2023", without('HolisticLandmarker')],
    ['another module', ['default']],
  ])('is refused when it is %s, with what to run instead', (_, others) => {
    expect(() => assertCheckedVersion(others)).toThrow(
      expect.objectContaining({
        code: 'runtime/wrong-peer',
        retryable: false,
        message: expect.stringContaining('npm install --save-exact @mediapipe/tasks-vision@0.10.35'),
      }),
    );
  });
});
