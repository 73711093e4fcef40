import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VisionRuntime } from '@tucai/vision';
import { createNodeRuntime } from '@tucai/vision/node';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { cliTexts } from '../messages/catalogue.ts';
import { type TextOutput, textOutput } from '../output/text-output.ts';
import { painter, usesColour } from '../terminal/colour.ts';
import { printable } from '../terminal/printable.ts';
import { briefLine } from './brief-line.ts';
import { checkFiles } from './check-files.ts';
import type { CheckOptions } from './command.ts';
import { findPhotos } from './find-photos.ts';
import { openOutputs } from './outputs.ts';
import type { PhotoLine } from './photo-line.ts';
import { progressLine } from './progress-line.ts';
import { chooseRules } from './rules-file.ts';
import { exitCodeOf, summaryLine, tally } from './summary.ts';
import { photoTable } from './table.ts';

/**
 * Checks the photos of one command line and prints what it finds.
 * @throws UsageError, BrokenError; VisionError when no photo at all can be checked
 */
export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const start = io.now();
  const rules = await chooseRules(options.rules, io.cwd);
  const photos = await findPhotos(paths, { cwd: io.cwd });
  const outputs = await openOutputs(options, paths, photos, rules, io);
  const runtime = await createNodeRuntime();
  try {
    return await checkAll(runtime);
  } finally {
    await runtime.dispose();
  }

  async function checkAll(running: VisionRuntime): Promise<ExitCode> {
    const { lang: language, classes, concurrency } = options;
    const stdout = textOutput(io.stdout);
    const stderr = textOutput(io.stderr);
    const format = formatter(options, io);
    const progress = progressLine(io.stderr, { total: photos.length, language, now: io.now });
    const { add, counts } = tally();
    let done = 0;

    progress.draw(done);
    for await (const photo of checkFiles(photos, {
      runtime: running,
      rules,
      classes,
      concurrency,
      language,
      stop: io.stop,
    })) {
      done += 1;
      add(photo.line);
      await outputs.add(photo);
      progress.clear();
      await stdout.write(format(photo.line));
      if (stdout.closed && !outputs.any) break;
      progress.draw(done);
    }
    progress.clear();
    await outputs.finish();

    const closing = closingLines(options, outputs.annotated, io.cwd);
    const left = photos.length - done;
    if (io.stop.aborted) closing.unshift(cliTexts(language).interrupted(left));
    closing.unshift(summaryLine(counts, io.now() - start, language));
    // Standard output of --json holds lines of photos only.
    const to: TextOutput = options.json ? stderr : stdout;
    await to.write(`${closing.join('\n')}\n`);
    await Promise.all([stdout.finish(), stderr.finish()]);
    return io.stop.aborted ? EXIT.interrupted : exitCodeOf(counts);
  }
}

function formatter({ json, brief, lang: language }: CheckOptions, io: Io): (line: PhotoLine) => string {
  if (json) return (line) => `${JSON.stringify(line)}\n`;
  const columns = io.stdout.columns ?? 100;
  const options = { language, columns, paint: painter(usesColour(io.stdout, io.env)) };
  return brief ? (line) => briefLine(line, options) : (line) => `${photoTable(line, options)}\n`;
}

function closingLines({ annotate, html, lang }: CheckOptions, annotated: number, cwd: string): string[] {
  const texts = cliTexts(lang);
  return [
    ...(annotate === undefined ? [] : [texts.annotated(annotated, printable(annotate))]),
    ...(html === undefined ? [] : [texts.report(pathToFileURL(resolve(cwd, html)).href)]),
  ];
}
