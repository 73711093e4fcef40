import { access, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mergeRules, type RuleSet, SOURCE_RULES } from '@tucai/vision';
import { createNodeRuntime } from '@tucai/vision/node';
import { Command, Option } from 'commander';
import type { Io } from '../io.ts';
import { chooseSamples, SETS, type SetName } from './choose-samples.ts';
import { evaluate } from './evaluate.ts';
import { type GoldenImage, readGolden } from './golden-distance.ts';
import { readJson } from './photo-manifest.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

interface EvaluateOptions {
  readonly photos?: string;
  readonly manifest?: string;
  readonly rules?: string;
  readonly json?: string;
  readonly sets?: readonly SetName[];
}

type EvaluateIo = Pick<Io, 'stdout' | 'stderr' | 'env' | 'cwd'>;

/** `tucai evaluate`: how often the checks are right on labelled photos. */
export function evaluateCommand(io: EvaluateIo = { ...process, cwd: process.cwd() }): Command {
  return new Command('evaluate')
    .description('measure how often the checks are right on labelled photos')
    .option('--manifest <file>', 'labels of your own photos, in the format of fixtures/manifest.json')
    .option('--photos <dir>', 'folder of these photos (default: that of the manifest)')
    .option('--rules <file>', 'JSON with thresholds of your own, laid over the built-in rules')
    .option('--json <file>', 'also write every value and verdict to a file')
    .addOption(new Option('--sets <name...>', 'run only these sets of labelled photos').choices(SETS))
    .action(async (options: EvaluateOptions) => {
      await run(options, io);
    });
}

async function run(options: EvaluateOptions, io: EvaluateIo): Promise<void> {
  const shared = io.env.TUCAI_SHARED || undefined;
  const { photos, manifest, sets } = options;
  const rules = options.rules === undefined ? SOURCE_RULES : await readRules(resolve(io.cwd, options.rules));
  const samples = await chooseSamples({
    cwd: io.cwd,
    ...(photos === undefined ? {} : { photos }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(shared === undefined ? {} : { shared }),
    ...(sets === undefined ? {} : { sets }),
  });
  const hasReal = samples.some(({ group }) => group.name === 'real');
  const golden = hasReal && shared !== undefined ? await readGoldenIn(shared) : undefined;
  const runtime = await createNodeRuntime();
  try {
    const evaluation = await evaluate({
      samples,
      runtime,
      rules,
      ...(golden === undefined ? {} : { golden }),
      onPhoto: (done, total) => showProgress(io.stderr, done, total),
    });
    io.stdout.write(reportText(evaluation));
    if (options.json !== undefined) {
      await writeFile(resolve(io.cwd, options.json), `${JSON.stringify(reportJson(evaluation), null, 1)}\n`);
    }
  } finally {
    await runtime.dispose();
  }
}

async function readRules(path: string): Promise<RuleSet> {
  return mergeRules(await readJson(path));
}

async function readGoldenIn(shared: string): Promise<GoldenImage[] | undefined> {
  const path = join(shared, 'golden', 'mediapipe-face-landmarker.json');
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there ? await readGolden(path) : undefined;
}

function showProgress(stream: EvaluateIo['stderr'], done: number, total: number): void {
  if (stream.isTTY !== true) return;
  stream.write(done === total ? '\r\u001b[K' : `\r${done} of ${total} photos`);
}
