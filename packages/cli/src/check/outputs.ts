import { mkdir, realpath } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { RuleSet } from '@tucai/vision';
import { annotatePhoto } from '../annotate/annotate-photo.ts';
import { annotatedNames } from '../annotate/annotated-names.ts';
import type { Io } from '../io.ts';
import { writeFileSafely } from '../output/write-file-safely.ts';
import { createHtmlReport, picturesFolder } from '../report/html-report.ts';
import { BrokenError, UsageError } from '../usage-error.ts';
import type { CheckedPhoto } from './check-files.ts';
import type { CheckOptions } from './command.ts';
import type { FoundPhoto } from './found-photo.ts';

/** What is written to files besides the answer on standard output. */
export interface Outputs {
  readonly any: boolean;
  add(photo: CheckedPhoto): Promise<void>;
  finish(): Promise<void>;
  /** How many annotated pictures were written. */
  readonly annotated: number;
}

/** Folders that a run writes to, and so does not search for photos. */
export function outputFolders({ annotate, html }: CheckOptions, cwd: string): string[] {
  return [
    ...(annotate === undefined ? [] : [resolve(cwd, annotate)]),
    ...(html === undefined ? [] : [picturesFolder(resolve(cwd, html))]),
  ];
}

/**
 * Prepares the annotated pictures and the report, before the first photo is checked.
 * @throws UsageError for a name that would endanger an input, BrokenError for a folder that cannot be written
 */
export async function openOutputs(
  options: CheckOptions,
  photos: readonly FoundPhoto[],
  rules: RuleSet,
  io: Io,
): Promise<Outputs> {
  const inputs = photos.map(({ path }) => path);
  const [annotate, html] = await orBroken(async () => [
    await openAnnotate(options, inputs, io.cwd),
    await openHtml(options, inputs, rules, io.cwd),
  ]);
  let annotated = 0;
  return {
    any: annotate !== undefined || html !== undefined,
    async add(photo) {
      await orBroken(async () => {
        if (await annotate?.(photo)) annotated += 1;
        await html?.add(photo);
      });
    },
    finish: () => orBroken(async () => html?.finish()),
    get annotated() {
      return annotated;
    },
  };
}

async function openAnnotate({ annotate, lang }: CheckOptions, inputs: readonly string[], cwd: string) {
  if (annotate === undefined) return undefined;
  const folder = resolve(cwd, annotate);
  await mkdir(folder, { recursive: true });
  const nameOf = await annotatedNames(folder, inputs);
  return async (photo: CheckedPhoto): Promise<boolean> => {
    const picture = await annotatePhoto(photo, { language: lang });
    if (picture !== null) await writeFileSafely(nameOf(photo.path), picture);
    return picture !== null;
  };
}

async function openHtml(
  { html, lang }: CheckOptions,
  inputs: readonly string[],
  rules: RuleSet,
  cwd: string,
) {
  if (html === undefined) return undefined;
  const out = resolve(cwd, html);
  if (!['.html', '.htm'].includes(extname(out).toLowerCase())) {
    throw new UsageError(`--html ${html}: name a file that ends in .html.`);
  }
  const folder = await realpath(picturesFolder(out)).catch(() => picturesFolder(out));
  for (const input of inputs) {
    const home = await realpath(dirname(input)).catch(() => dirname(input));
    if (home === folder) {
      throw new UsageError(
        `--html ${html}: its pictures would replace photos that are being checked. Choose another name.`,
      );
    }
  }
  await mkdir(dirname(out), { recursive: true });
  return createHtmlReport({ out, lang, rules });
}

/** A full disk or a folder without permission is told in one sentence. */
async function orBroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new BrokenError(`Cannot write: ${error.message}`, { cause: error });
    throw error;
  }
}
