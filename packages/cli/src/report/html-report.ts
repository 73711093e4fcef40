import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import type { CheckCode, Language, LocalizedText } from '@tucai/vision';
import { drawingOf } from '../annotate/drawing.ts';
import { reducedPicture } from '../annotate/reduced-picture.ts';
import type { CheckedPhoto } from '../check/check-files.ts';
import { tally } from '../check/summary.ts';
import { writeFileSafely } from '../output/write-file-safely.ts';
import { reportPage } from './page.ts';
import { type CardPicture, photoCard, problemsOf } from './photo-card.ts';

/** Longest side of the pictures in the report, in pixels: enough for the enlarged view on a laptop. */
const PICTURE_SIDE = 960;

export interface HtmlReportOptions {
  /** The HTML file. Pictures go into a folder beside it, see `picturesFolder`. */
  readonly out: string;
  /** Shown first; the page holds both languages. Default `zh-CN`. */
  readonly lang?: Language | undefined;
  /** Named in the heading. */
  readonly rules?: { readonly id: string; readonly version: number } | undefined;
  /** A sentence for the reader below the heading. */
  readonly note?: LocalizedText | undefined;
  /** The time in the heading. Default: now. */
  readonly at?: Date | undefined;
}

export interface HtmlReport {
  /** Writes the photo's reduced picture and keeps its card. */
  add(photo: CheckedPhoto): Promise<void>;
  /** Writes the page. */
  finish(): Promise<void>;
}

/** The folder beside a report that holds its pictures: `report.html` has `report-pictures`. */
export function picturesFolder(out: string): string {
  const path = resolve(out);
  return join(dirname(path), `${parse(path).name}-pictures`);
}

/**
 * Begins a report and empties its folder of the pictures of an earlier one, so that no photo stays there unseen.
 * @throws what the file system throws when the folder cannot be written
 */
export async function createHtmlReport(options: HtmlReportOptions): Promise<HtmlReport> {
  const { out, lang = 'zh-CN', rules, note, at = new Date() } = options;
  const folder = picturesFolder(out);
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  const earlier = (await readdir(real)).filter((name) => /^\d{4,}\.jpg$/.test(name));
  await Promise.all(earlier.map((name) => rm(join(real, name))));

  const cards: string[] = [];
  const { add: count, counts } = tally();
  const problems = new Map<CheckCode, { fail: number; warn: number }>();

  return {
    async add(photo) {
      const { line } = photo;
      count(line);
      for (const { code, verdict } of problemsOf(line)) {
        const entry = problems.get(code) ?? { fail: 0, warn: 0 };
        entry[verdict === 'fail' ? 'fail' : 'warn'] += 1;
        problems.set(code, entry);
      }
      const index = cards.push('');
      cards[index - 1] = photoCard(line, await writePicture(photo, real, basename(folder), index), index);
    },
    async finish() {
      await writeFileSafely(
        resolve(out),
        reportPage({ language: lang, counts, problems, cards, rules, note, at }),
      );
    },
  };
}

/** Names are numbers, so that no student's name is in an address. */
async function writePicture(
  { line, picture }: CheckedPhoto,
  folder: string,
  shown: string,
  index: number,
): Promise<CardPicture | null> {
  if (picture === undefined) return null;
  const drawing = drawingOf(line.checks, picture.observation, PICTURE_SIDE);
  const name = `${String(index).padStart(4, '0')}.jpg`;
  const reduced = await reducedPicture(picture.image, drawing.width, drawing.height);
  await writeFileSafely(join(folder, name), await reduced.jpeg({ quality: 82 }).toBuffer());
  return { href: `${encodeURIComponent(shown)}/${name}`, drawing };
}

/**
 * Writes a report on photos that were checked: one HTML file and a folder of reduced pictures beside it. The page
 * needs no network and loads nothing from anywhere else.
 * @example
 * await writeHtmlReport(checkFiles(paths, { runtime }), { out: 'report.html', lang: 'zh-CN' });
 */
export async function writeHtmlReport(
  photos: AsyncIterable<CheckedPhoto> | Iterable<CheckedPhoto>,
  options: HtmlReportOptions,
): Promise<void> {
  const report = await createHtmlReport(options);
  for await (const photo of photos) await report.add(photo);
  await report.finish();
}
