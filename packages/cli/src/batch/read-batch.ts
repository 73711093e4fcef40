import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type PhotoSpec, type RuleSet, rulesForSpec, type SheetName } from '@tucai/vision';
import { findPhotos } from '../check/find-photos.ts';
import { chooseRules } from '../check/rules-file.ts';
import type { Io } from '../io.ts';
import { chooseSpec } from '../make/choose-spec.ts';
import { isFolder } from '../output/make-folder.ts';
import { liesIn } from '../output/same-file.ts';
import { UsageError } from '../usage-error.ts';
import type { BatchOptions } from './command.ts';
import { guardOutFolder, type OutFolder, outFolder } from './out-folder.ts';
import { makePlan, type Plan } from './plan.ts';
import { readRoster } from './roster/read-roster.ts';
import { specKey } from './spec-key.ts';

/** Everything that a run needs to know before it writes anything. */
export interface Batch {
  readonly plan: Plan;
  readonly spec: PhotoSpec;
  readonly rules: RuleSet;
  /** Of spec and rules, for the journal. */
  readonly specKey: string;
  readonly out: OutFolder;
  /** Sheets to print are wanted as well. */
  readonly print: SheetName | undefined;
  /** Photos are tried again over which workers were lost. */
  readonly retryCrashed: boolean;
  /** Absolute. */
  readonly zip: string | undefined;
}

/** Reads what the command line names and refuses what would do harm. Nothing is written. @throws UsageError */
export async function readBatch(folder: string, options: BatchOptions, io: Io): Promise<Batch> {
  const spec = await chooseSpec(options.spec, io.cwd);
  const rules = options.rules === undefined ? rulesForSpec(spec) : await chooseRules(options.rules, io.cwd);
  const photos = resolve(io.cwd, folder);
  if (!(await isFolder(photos)))
    throw new UsageError(`${folder} is no folder. For a single photo there is tucai make.`);
  const out = outFolder(resolve(io.cwd, options.out));
  await guardOutFolder(out, options.out, photos);
  const zip = await zipPath(options.zip, photos, io.cwd);

  const roster =
    options.roster === undefined
      ? undefined
      : await readRoster(resolve(io.cwd, options.roster), options.roster);
  const found = await findPhotos([photos], { cwd: io.cwd });
  const [only] = found;
  if (only?.problem === 'folder/empty' || only?.problem === 'folder/own-pictures')
    throw new UsageError(`${folder}: there is no photo in this folder (文件夹中没有照片).`);
  const below = found.map((photo) => ({ ...photo, file: nameBelow(photos, photo.path) }));
  const plan = makePlan(below, { roster, namedBy: options.nameBy });
  const { print, retryCrashed = false } = options;
  return { plan, spec, rules, specKey: specKey(spec, rules), out, zip, print, retryCrashed };
}

/** A path as it is below a folder, with `/` on every system, so that the journal may move between systems. */
function nameBelow(folder: string, path: string): string {
  const name = relative(folder, path);
  return isAbsolute(name) || name === '' ? path : name.split(sep).join('/');
}

/** @throws UsageError for a name that is no zip or would lie among the photos */
async function zipPath(option: string | undefined, photos: string, cwd: string): Promise<string | undefined> {
  if (option === undefined) return undefined;
  const path = resolve(cwd, option);
  if (extname(path).toLowerCase() !== '.zip')
    throw new UsageError(`--zip ${option}: name a file that ends in .zip.`);
  if (await isFolder(path)) throw new UsageError(`--zip ${option}: this is a folder. Name a file.`);
  if (await liesIn(path, photos))
    throw new UsageError(`--zip ${option}: this lies in the folder of the photos. Choose another place.`);
  return path;
}
