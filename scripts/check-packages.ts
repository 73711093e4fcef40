/**
 * Proves the packages as a user gets them: packed, linted, installed into projects of their own, imported and
 * compiled against. Needs a build. `pnpm packages`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../packages/vision/browser-tests/browser/find-chromium.ts';
import { MODEL_FOLDER } from '../packages/vision/browser-tests/browser/shared-model.ts';
import { cameraInChromium } from './packages/browser/camera-in-chromium.ts';
import { checkAddress, checkInChromium } from './packages/browser/check-in-chromium.ts';
import { checkLiveHints } from './packages/browser/check-live-hints.ts';
import {
  BUNDLERS,
  type Bundler,
  cameraWithVite,
  LIVE_HINTS,
  withoutBundler,
} from './packages/browser/host-folders.ts';
import { withViteDev } from './packages/browser/vite-dev.ts';
import { compileConsumer } from './packages/compile-consumer.ts';
import { type Consumer, installConsumer } from './packages/consumer.ts';
import { importAll, VISION_SOURCE } from './packages/consumer-source.ts';
import { entryProblems } from './packages/entries.ts';
import { importEntries, specifiers } from './packages/import-entries.ts';
import { judgeByCommand, judgePhoto } from './packages/judge-photo.ts';
import { lacksPackage } from './packages/lacks-package.ts';
import { lintTarball } from './packages/lint-tarball.ts';
import { type PackedPackage, pack } from './packages/pack.ts';
import { publicPackages } from './packages/public-packages.ts';
import { readPackage } from './packages/read-build.ts';
import { systemNode } from './packages/system-node.ts';
import { tarballProblems } from './packages/tarball-rules.ts';

/** Packages that promise to run on the oldest supported Node, without a runtime installed beside them. */
const PURE = ['core', 'vision'];
const PEERS = ['@mediapipe/tasks-vision', 'onnxruntime-node', 'sharp'];
/** Entries of pure packages that need these optional peers. */
const NEEDS_PEERS = ['@tucai/vision/node'];
/** Entries whose declarations speak of a page, and what they are used with. Importing them needs neither. */
const FOR_PAGES = ['@tucai/camera', '@tucai/camera/react'];
const PAGE_PEERS = { '@types/react': '19.3.0', react: '19.3.1' };

const folder = await mkdtemp(join(tmpdir(), 'tucai-packages-'));
try {
  await checkPackages(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function checkPackages(home: string): Promise<void> {
  const packed: PackedPackage[] = [];
  for (const target of await publicPackages()) packed.push(await pack(target, home));
  for (const one of packed) await checkTarball(one);

  const pure = packed.filter(({ short }) => PURE.includes(short));
  const bare = await installConsumer(home, 'bare', pure, packed);
  const pureEntries = pure.flatMap(specifiers).filter((entry) => !NEEDS_PEERS.includes(entry));
  await step('pure entries without peers, compiled for a browser', async () => {
    for (const peer of PEERS) {
      if (!(await lacksPackage(bare, peer))) throw new Error(`${peer} is installed, so this proves nothing`);
    }
    await importEntries(bare, pureEntries, process.execPath);
    await compileConsumer(bare, { platform: 'browser', source: importAll(pureEntries) + VISION_SOURCE });
  });

  const full = await installConsumer(home, 'full', packed, packed, {
    '@types/node': '24.19.2',
    'onnxruntime-node': '1.30.0',
    sharp: '0.35.5',
  });
  await step('every entry with peers', async () => {
    const entries = packed.flatMap(specifiers).filter((entry) => !FOR_PAGES.includes(entry));
    await importEntries(full, entries, process.execPath);
    await compileConsumer(full, { platform: 'node', source: importAll(entries) });
  });
  const cameras = packed.filter(({ short }) => short === 'camera');
  const page = await installConsumer(home, 'page', cameras, packed, PAGE_PEERS);
  await step('entries for a page, imported on a server and compiled for a browser', async () => {
    await importEntries(page, FOR_PAGES, process.execPath);
    await compileConsumer(page, { platform: 'browser', source: importAll(FOR_PAGES) });
  });
  await step('a photo judged by the package and by the command', async () => {
    await judgePhoto(full, process.execPath);
    await judgeByCommand(full);
  });
  await checkOldNode(bare, full, page, pureEntries);
  if (findChromium() !== undefined) await checkBrowser(home, packed);
}

async function checkTarball(one: PackedPackage): Promise<void> {
  await step(`${one.manifest.name}: tarball, entries, publint, types`, async () => {
    const { built, listed } = await readPackage(one.unpacked);
    const problems = [
      ...tarballProblems(one.short, [...built.keys(), ...listed]),
      ...entryProblems(one.manifest, built, listed),
      ...(await lintTarball(one)),
    ];
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
}

async function checkOldNode(
  bare: Consumer,
  full: Consumer,
  page: Consumer,
  pureEntries: readonly string[],
): Promise<void> {
  const old = await systemNode();
  if (old === undefined) {
    console.log('skipped: the machine has no Node 20.19 or newer of its own');
    return;
  }
  await step(`pure packages on the machine's Node ${old.version}`, async () => {
    await importEntries(bare, pureEntries, old.path);
    await importEntries(full, NEEDS_PEERS, old.path);
    await importEntries(page, FOR_PAGES, old.path);
    await judgePhoto(full, old.path);
  });
}

/** A photo checked in Chromium by hosts of every kind; `--full` adds the slower bundlers. */
async function checkBrowser(home: string, packed: readonly PackedPackage[]): Promise<void> {
  const bundlers: readonly Bundler[] = process.argv.includes('--full')
    ? ['vite', 'webpack', 'esbuild']
    : ['vite'];
  const versions = Object.fromEntries(bundlers.map((name) => [name, BUNDLERS[name].version]));
  const pages = packed.filter(({ short }) => short === 'vision' || short === 'camera');
  const host = await installConsumer(home, 'browser', pages, packed, versions);
  await step('a photo checked in Chromium without a bundler', async () => {
    await checkInChromium(await withoutBundler(host));
  });
  for (const name of bundlers) {
    await step(`a photo checked in Chromium, bundled by ${name} ${BUNDLERS[name].version}`, async () => {
      await checkInChromium(await BUNDLERS[name].build(host));
    });
  }
  await step("a photo checked in Chromium, served by Vite's development server", async () => {
    await withViteDev(host, checkAddress);
  });
  await step('a photo taken in Chromium, the camera bundled by Vite', async () => {
    await cameraInChromium(await cameraWithVite(host));
  });
  await checkMediapipe(home, packed, versions, bundlers);
}

/** Its model is in no npm package. */
async function checkMediapipe(
  home: string,
  packed: readonly PackedPackage[],
  versions: Readonly<Record<string, string>>,
  bundlers: readonly Bundler[],
): Promise<void> {
  if (MODEL_FOLDER === undefined) {
    console.log('skipped: hints on MediaPipe in Chromium, as TUCAI_SHARED names no face_landmarker.task');
    return;
  }
  const vision = packed.filter(({ short }) => short === 'vision');
  const peer = { '@mediapipe/tasks-vision': '0.10.35' };
  const host = await installConsumer(home, 'mediapipe', vision, packed, { ...versions, ...peer });
  for (const name of bundlers) {
    await step(`hints on MediaPipe in Chromium, bundled by ${name} ${BUNDLERS[name].version}`, async () => {
      await checkLiveHints(host, await BUNDLERS[name].build(host, LIVE_HINTS));
    });
  }
}

async function step(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw new Error(`FAILED ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(`ok     ${name}`);
}
