import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type RuleSet, SOURCE_RULES } from '@tucai/vision';
import { createNodeRuntime } from '@tucai/vision/node';
import { progressLine } from '../check/progress-line.ts';
import { readRulesFile } from '../check/rules-file.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { textOutput } from '../output/text-output.ts';
import { BrokenError } from '../usage-error.ts';
import { chooseSamples } from './choose-samples.ts';
import type { EvaluateOptions } from './command.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { readGoldenIfThere } from './golden-distance.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';
import type { Sample } from './sample.ts';

/**
 * Runs labelled photos and prints how often the checks were right.
 * @throws UsageError, BrokenError; VisionError when no photo at all can be run
 */
export async function runEvaluate(options: EvaluateOptions, io: Io): Promise<ExitCode> {
  const { photos, manifest, sets, json } = options;
  const shared = io.env.TUCAI_SHARED || undefined;
  const rules =
    options.rules === undefined
      ? SOURCE_RULES
      : await readRulesFile(resolve(io.cwd, options.rules), options.rules);
  const samples = await chooseSamples({
    cwd: io.cwd,
    ...(photos === undefined ? {} : { photos }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(shared === undefined ? {} : { shared }),
    ...(sets === undefined ? {} : { sets }),
  });
  const evaluation = await evaluateAll(samples, rules, shared, io);
  const stdout = textOutput(io.stdout);
  await stdout.write(reportText(evaluation));
  await stdout.finish();
  if (json !== undefined) await writeJson(resolve(io.cwd, json), json, evaluation);
  if (!io.stop.aborted) return EXIT.ok;
  const left = samples.length - evaluation.examined.length - evaluation.unreadable.length;
  io.stderr.write(`Stopped: ${left} photos were not run.\n`);
  return EXIT.interrupted;
}

async function evaluateAll(
  samples: readonly Sample[],
  rules: RuleSet,
  shared: string | undefined,
  io: Io,
): Promise<Evaluation> {
  const hasReal = samples.some(({ group }) => group.name === 'real');
  const golden =
    hasReal && shared !== undefined
      ? await readGoldenIfThere(join(shared, 'golden', 'mediapipe-face-landmarker.json'))
      : undefined;
  const runtime = await createNodeRuntime();
  const progress = progressLine(io.stderr, { total: samples.length, language: 'en', now: io.now });
  try {
    return await evaluate({
      samples,
      runtime,
      rules,
      ...(golden === undefined ? {} : { golden }),
      stop: io.stop,
      onPhoto: progress.draw,
    });
  } finally {
    progress.clear();
    await runtime.dispose();
  }
}

async function writeJson(path: string, shown: string, evaluation: Evaluation): Promise<void> {
  const text = `${JSON.stringify(reportJson(evaluation), null, 1)}\n`;
  await writeFile(path, text).catch((cause: NodeJS.ErrnoException) => {
    throw new BrokenError(`${shown} cannot be written (${cause.code ?? 'unknown'}).`, { cause });
  });
}
