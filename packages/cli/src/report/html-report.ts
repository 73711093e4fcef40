import { resolve } from 'node:path';
import type { CheckCode, Language, LocalizedText } from '@tucai/vision';
import { drawingOf } from '../annotate/drawing.ts';
import { reducedPicture } from '../annotate/reduced-picture.ts';
import type { CheckedPhoto } from '../check/check-files.ts';
import { problemsOf } from '../check/problems-of.ts';
import { tally } from '../check/summary.ts';
import { writeFileSafely } from '../output/write-file-safely.ts';
import { reportPage } from './page.ts';
import { type CardPicture, photoCard } from './photo-card.ts';
import { openPicturesFolder, type PicturesFolder, pictureName } from './pictures-folder.ts';

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

/**
 * Begins a report and deletes the pictures that an earlier one of the same name wrote, so that no photo stays there
 * unseen. A hidden file in the folder proves which these are.
 * @throws UsageError when the folder holds anything else; what the file system throws when it cannot be written
 */
export async function createHtmlReport(options: HtmlReportOptions): Promise<HtmlReport> {
  const { out, lang = 'zh-CN', rules, note, at = new Date() } = options;
  const pictures = await openPicturesFolder(out);

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
      cards[index - 1] = photoCard(line, await writePicture(photo, pictures, index), index);
    },
    async finish() {
      await writeFileSafely(
        resolve(out),
        reportPage({ language: lang, counts, problems, cards, rules, note, at }),
      );
    },
  };
}

async function writePicture(
  { line, picture }: CheckedPhoto,
  { write, href }: PicturesFolder,
  index: number,
): Promise<CardPicture | null> {
  if (picture === undefined) return null;
  const drawing = drawingOf(line.checks, picture.observation, PICTURE_SIDE);
  const name = pictureName(index);
  const reduced = await reducedPicture(picture.image, drawing.width, drawing.height);
  await write(name, await reduced.jpeg({ quality: 82 }).toBuffer());
  return { href: `${href}/${name}`, drawing };
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
