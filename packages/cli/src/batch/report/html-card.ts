import { MEASURE_TITLES } from '../../make/outcome-texts.ts';
import { both } from '../../report/bilingual.ts';
import { escapeXml } from '../../report/escape.ts';
import { verdictMark } from '../../report/marks.ts';
import { printable } from '../../terminal/printable.ts';
import { GROUP_TITLES } from '../batch-texts.ts';
import { OUT_NAMES, thumbnailName } from '../out-folder.ts';
import type { PhotoResult, ResultGroup } from '../photo-result.ts';
import { HTML_TEXTS } from './html-texts.ts';
import { sourceHref } from './source-href.ts';

/** The verdict whose mark and colour a group has. */
export const TONES = {
  made: 'pass',
  'made-warn': 'warn',
  failed: 'fail',
  refused: 'fail',
  error: 'error',
  duplicate: 'error',
  unknown: 'error',
  waiting: 'error',
} as const satisfies Readonly<Record<ResultGroup, string>>;

/**
 * One file as an `article`: the photo, the finished picture, whose it is, and what to change.
 * @param folder where the page lies, absolute
 */
export function resultCard(result: PhotoResult, index: number, folder: string): string {
  const { item, group, reasons, written } = result;
  const tone = TONES[group];
  const title = `photo-${index}`;
  const advice = reasons
    .map(({ code, message }) => `<li>${both(message)} <code>${escapeXml(code)}</code></li>`)
    .join('');
  return (
    `<article class="card" data-group="${group}" aria-labelledby="${title}"><div class="pair">` +
    picture('photo', photoHref(result, folder)) +
    picture('picture', written ? `${OUT_NAMES.photos}/${encodeURIComponent(item.name)}.jpg` : undefined) +
    `</div><div class="text"><header><h3 id="${title}">${escapeXml(printable(item.file))}</h3>` +
    `<p class="verdict ${tone}">${verdictMark(tone)}<b>${both(GROUP_TITLES[group])}</b></p></header>` +
    student(result) +
    (advice === '' ? `<p class="fine">${both(HTML_TEXTS.fine)}</p>` : `<ul class="reasons">${advice}</ul>`) +
    `${measures(result)}</div></article>\n`
  );
}

/** A small copy; of duplicates and photos of nobody, which no worker looked at, the photo itself. */
function photoHref({ item, thumbnail }: PhotoResult, folder: string): string | undefined {
  if (thumbnail) return `${OUT_NAMES.thumbnails}/${thumbnailName(item.file)}`;
  return item.problem?.startsWith('name/') ? sourceHref(folder, item.path) : undefined;
}

function picture(kind: 'photo' | 'picture', href: string | undefined): string {
  const shown =
    href === undefined
      ? `<span class="empty">${both(HTML_TEXTS.noPicture)}</span>`
      : `<img src="${escapeXml(href)}" loading="lazy" decoding="async" alt="">`;
  return `<figure>${shown}<figcaption>${both(HTML_TEXTS[kind])}</figcaption></figure>`;
}

function student({ item }: PhotoResult): string {
  const parts = [item.student?.name ?? '', item.name || (item.student?.studentNumber ?? '')];
  const [name, number] = parts.map((part) => escapeXml(printable(part)));
  if (!name && !number) return '';
  return `<p class="student">${name ? `<b>${name}</b> ` : ''}${number}</p>`;
}

function measures({ measurements }: PhotoResult): string {
  if (measurements === undefined) return '';
  const places = (['topOfHair', 'hairline', 'eyes', 'cheeks'] as const).map(
    (name) => `${both(MEASURE_TITLES[name])} ${Math.round(measurements[name])} px`,
  );
  return `<p class="student">${[...places, `JPEG q${measurements.quality}`, `${measurements.bytes} B`].join(' · ')}</p>`;
}
