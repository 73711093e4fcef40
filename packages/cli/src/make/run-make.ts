import { stat } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { printSheet, type RgbaImage, rulesForSpec, type SheetName, VisionError } from '@tucai/vision';
import { createNodeRuntime } from '@tucai/vision/node';
import { describeError } from '../check/photo-error.ts';
import { chooseRules } from '../check/rules-file.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { makeFolder } from '../output/make-folder.ts';
import { orBroken } from '../output/or-broken.ts';
import { textOutput } from '../output/text-output.ts';
import { writeFileSafely } from '../output/write-file-safely.ts';
import { inBoth } from '../report/bilingual.ts';
import { painter, usesColour } from '../terminal/colour.ts';
import { UsageError } from '../usage-error.ts';
import { chooseSpec } from './choose-spec.ts';
import type { MakeOptions } from './command.ts';
import { guardOut, guardPlace } from './guard-out.ts';
import { makePhotoFile, type PhotoFileResult } from './make-photo-file.ts';
import { measureText, outcomeText, stoppedText } from './outcome-text.ts';

/**
 * Makes the finished picture of one photo and prints what became of it.
 * @throws UsageError, BrokenError; VisionError when no photo at all can be made
 */
export async function runMake(photo: string, options: MakeOptions, io: Io): Promise<ExitCode> {
  const spec = await chooseSpec(options.spec, io.cwd);
  const rules = options.rules === undefined ? rulesForSpec(spec) : await chooseRules(options.rules, io.cwd);
  const path = resolve(io.cwd, photo);
  const out = resolve(io.cwd, options.out);
  await guardOut(options.out, out, path, spec);
  if (options.print !== undefined) await guardPlace(options.out, sheetName(out, options.print), path);

  const result = await made(path, () => createNodeRuntime(), { spec, rules, signal: io.stop }).catch(
    (error: unknown) => {
      if (io.stop.aborted) return undefined;
      throw error;
    },
  );
  if (result === undefined) {
    io.stderr.write(`${stoppedText(options.lang)}\n`);
    return EXIT.interrupted;
  }
  const { outcome } = result;
  const written = outcome.status === 'made' || (outcome.status === 'failed' && options.keepFailed === true);
  if (written && result.made !== undefined) {
    const { jpeg, image } = result.made;
    const { print: paper } = options;
    // Before anything is written: a picture too large for the paper is a wrong request, not half of an answer.
    const sheet = paper === undefined ? undefined : sheetOf(image, paper, spec.jpeg.dpi);
    await orBroken(async () => {
      await makeFolder(dirname(out));
      await writeFileSafely(out, jpeg);
      if (paper !== undefined && sheet !== undefined) await writeFileSafely(sheetName(out, paper), sheet);
    });
  }
  await print(photo, result, options, io);
  if (outcome.status === 'made') return EXIT.ok;
  return outcome.status === 'error' ? EXIT.input : EXIT.fail;
}

async function made(
  path: string,
  openRuntime: typeof createNodeRuntime,
  options: Omit<Parameters<typeof makePhotoFile>[1], 'runtime'>,
): Promise<PhotoFileResult> {
  const problem = await fileProblem(path);
  if (problem !== undefined) {
    const message = inBoth((language) => describeError(problem, language).message);
    return { outcome: { status: 'error', reasons: [{ code: problem, message }], retryable: true } };
  }
  const runtime = await openRuntime();
  try {
    return await makePhotoFile(path, { ...options, runtime });
  } finally {
    await runtime.dispose();
  }
}

async function fileProblem(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? undefined : 'file/not-a-file';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file/not-found' : 'file/unreadable';
  }
}

/** @throws UsageError when the paper is too small for the picture */
function sheetOf(image: RgbaImage, paper: SheetName, dpi: number): Uint8Array {
  try {
    return printSheet(image, paper, { dpi }).jpeg;
  } catch (error) {
    if (VisionError.isInstance(error))
      throw new UsageError(`--print ${paper}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** `a.jpg` has the sheet `a-5-inch.jpg`. */
function sheetName(out: string, paper: string): string {
  const { dir, name, ext } = parse(out);
  return join(dir, `${name}-${paper}${ext}`);
}

async function print(
  photo: string,
  { outcome, made: finished }: PhotoFileResult,
  { json, lang: language }: MakeOptions,
  io: Io,
): Promise<void> {
  const stdout = textOutput(io.stdout);
  if (json) {
    await stdout.write(`${JSON.stringify({ file: photo, ...outcome })}\n`);
  } else {
    const paint = painter(usesColour(io.stdout, io.env));
    await stdout.write(outcomeText(photo, outcome, { language, paint, columns: io.stdout.columns ?? 100 }));
    if (finished !== undefined) await stdout.write(`     ${measureText(finished.measurements, language)}\n`);
  }
  await stdout.finish();
}
