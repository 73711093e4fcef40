import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RuleSet } from '@tucai/vision';
import { createNodeRuntime } from '@tucai/vision/node';
import { progressLine } from '../check/progress-line.ts';
import { chooseRules } from '../check/rules-file.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { textOutput } from '../output/text-output.ts';
import { BrokenError } from '../usage-error.ts';
import { baselineOf, compare, parseBaseline } from './baseline.ts';
import { chooseSamples } from './choose-samples.ts';
import type { EvaluateOptions } from './command.ts';
import { comparisonText } from './comparison-text.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { readGoldenIfThere } from './golden-distance.ts';
import { readJson } from './photo-manifest.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';
import type { Sample } from './sample.ts';
import { writeContactSheet } from './sheet/contact-sheet.ts';

/**
 * Runs labelled photos and prints how often the checks were right.
 * @throws UsageError, BrokenError; VisionError when no photo at all can be run
 */
export async function runEvaluate(options: EvaluateOptions, io: Io): Promise<ExitCode> {
  const { photos, manifest, sets, json, html } = options;
  const shared = io.env.TUCAI_SHARED || undefined;
  const rules = await chooseRules(options.rules, io.cwd);
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
  if (json !== undefined) await writeJson(json, reportJson(evaluation), io);
  if (html !== undefined) await writeContactSheet(evaluation, resolve(io.cwd, html));
  if (!io.stop.aborted) return await keepOrCompare(options, evaluation, io);
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

/** Writes a baseline, compares with one, or both. A state that is written is that of the first group. */
async function keepOrCompare(
  { baseline, writeBaseline }: EvaluateOptions,
  evaluation: Evaluation,
  io: Io,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  if (baseline !== undefined) {
    const before = parseBaseline(await readJson(resolve(io.cwd, baseline)), baseline);
    const comparison = compare(evaluation, before);
    io.stdout.write(comparisonText(comparison, before));
    if (comparison.worse.length > 0 || comparison.lost > 0) code = EXIT.fail;
  }
  const [first] = evaluation.groups;
  if (writeBaseline !== undefined && first !== undefined) {
    await writeJson(writeBaseline, baselineOf(evaluation, first.group.name), io);
  }
  return code;
}

async function writeJson(shown: string, content: unknown, io: Io): Promise<void> {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  await writeFile(resolve(io.cwd, shown), text).catch((cause: NodeJS.ErrnoException) => {
    throw new BrokenError(`${shown} cannot be written (${cause.code ?? 'unknown'}).`, { cause });
  });
}
