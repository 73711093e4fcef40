import { dirname, extname, resolve } from 'node:path';
import { isRuleSetId, type RuleSet } from '@tucai/vision';
import { annotatePhoto } from '../annotate/annotate-photo.ts';
import { annotatedNames } from '../annotate/annotated-names.ts';
import type { Io } from '../io.ts';
import { isFolder, makeFolder } from '../output/make-folder.ts';
import { orBroken } from '../output/or-broken.ts';
import { pictureWriter } from '../output/own-pictures.ts';
import { createHtmlReport } from '../report/html-report.ts';
import { earlierPictures, picturesFolder } from '../report/pictures-folder.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckedPhoto } from './check-files.ts';
import type { CheckOptions } from './command.ts';
import type { FoundPhoto } from './found-photo.ts';
import { placeOf, placesOf, realpathOrSelf } from './place-of.ts';

/** What is written to files besides the answer on standard output. */
export interface Outputs {
  readonly any: boolean;
  add(photo: CheckedPhoto): Promise<void>;
  finish(): Promise<void>;
  /** How many annotated pictures were written. */
  readonly annotated: number;
}

/**
 * Prepares the annotated pictures and the report, before the first photo is checked. Whatever is refused is refused
 * before anything is written or deleted.
 * @param paths the files and folders of the command line
 * @throws UsageError for a name that would endanger an input, BrokenError for a folder that cannot be written
 */
export async function openOutputs(
  options: CheckOptions,
  paths: readonly string[],
  photos: readonly FoundPhoto[],
  rules: RuleSet,
  io: Io,
): Promise<Outputs> {
  const named = options.rules === undefined || isRuleSetId(options.rules) ? paths : [...paths, options.rules];
  const inputs = [...named.map((path) => resolve(io.cwd, path)), ...photos.map(({ path }) => path)];
  const [annotate, html] = await orBroken(async () => {
    await guardHtml(options, inputs, io.cwd);
    return [await openAnnotate(options, inputs, io.cwd), await openHtml(options, rules, io.cwd)] as const;
  });
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
  await makeFolder(folder);
  const nameOf = await annotatedNames(folder, inputs);
  const write = await pictureWriter(folder);
  return async (photo: CheckedPhoto): Promise<boolean> => {
    const picture = await annotatePhoto(photo, { language: lang });
    if (picture !== null) await write(nameOf(photo.path), picture);
    return picture !== null;
  };
}

async function openHtml({ html, lang }: CheckOptions, rules: RuleSet, cwd: string) {
  return html === undefined ? undefined : createHtmlReport({ out: resolve(cwd, html), lang, rules });
}

/** @throws UsageError when the page or its pictures would take the place of something else */
async function guardHtml(
  { html, annotate }: CheckOptions,
  inputs: readonly string[],
  cwd: string,
): Promise<void> {
  if (html === undefined) return;
  const refuse = (reason: string): never => {
    throw new UsageError(`--html ${html}: ${reason}`);
  };
  const out = resolve(cwd, html);
  if (!['.html', '.htm'].includes(extname(out).toLowerCase())) refuse('name a file that ends in .html.');
  if (await isFolder(out)) refuse('this is a folder. Name a file.');

  const folder = await realpathOrSelf(picturesFolder(out));
  const places = await placesOf(inputs);
  if (places.has(await placeOf(out))) refuse('this file is being checked. Choose another name.');
  for (const place of places) {
    if (place === folder || dirname(place) === folder)
      refuse('its pictures would replace photos that are being checked. Choose another name.');
  }
  if (annotate !== undefined && (await realpathOrSelf(resolve(cwd, annotate))) === folder)
    refuse('its pictures go into the folder of --annotate. Choose another name for one of them.');
  // Asked for its refusal: nothing has been deleted yet, nor has the folder of --annotate been made.
  await earlierPictures(folder);
}
