import type { Language } from '@tucai/vision';
import sharp from 'sharp';

/** A flat glyph of each script: one stroke, wide and low, unlike the box that is drawn for a missing glyph. */
const PROBES: Readonly<Record<Language, string>> = { 'zh-CN': '一', en: '-' };
const FONT_SIZE = 64;

const answers = new Map<Language, Promise<boolean>>();

/** Families that are asked for, in this order; fontconfig puts whatever is installed in their place. */
export const LABEL_FONT =
  'Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif';

/**
 * Whether an installed font can draw the titles of a language. Servers and containers often have no Chinese
 * font, or none at all, and would draw boxes. Asked once per process.
 */
export function hasLabelFont(language: Language): Promise<boolean> {
  let answer = answers.get(language);
  if (answer === undefined) {
    answer = drawsFlat(PROBES[language]);
    answers.set(language, answer);
  }
  return answer;
}

async function drawsFlat(glyph: string): Promise<boolean> {
  const side = FONT_SIZE * 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><text x="${FONT_SIZE / 2}"
    y="${FONT_SIZE * 1.5}" font-family="${LABEL_FONT}" font-size="${FONT_SIZE}">${glyph}</text></svg>`;
  const { data } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rows: number[] = [];
  const columns: number[] = [];
  data.forEach((alpha, i) => {
    if (alpha < 128) return;
    rows.push(Math.floor(i / side));
    columns.push(i % side);
  });
  if (rows.length === 0) return false;
  const extent = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) + 1;
  return extent(rows) < 0.5 * extent(columns);
}
