import { catalogue, type Language } from '@tucai/vision';
import stringWidth from 'string-width';
import { escapeXml } from '../report/escape.ts';
import type { Drawing, Mark } from './drawing.ts';
import { LABEL_FONT } from './label-font.ts';
import { placeLabels } from './place-labels.ts';
import { strokeAdvance, strokePath } from './stroke-letters.ts';

/** Dark enough for white letters and bright enough on skin; orange and red differ in lightness as well. */
const COLOURS = { pass: '#12b886', warn: '#b35900', fail: '#d6224b' } as const;

export interface OverlayOptions {
  readonly language: Language;
  /** False writes the check's code in strokes, for want of a font. */
  readonly font: boolean;
}

/** The drawing as an SVG picture of the same size with a transparent ground. */
export function overlaySvg(drawing: Drawing, options: OverlayOptions): string {
  const { width, height, points, marks } = drawing;
  // Sizes follow the picture, so that they look alike on a thumbnail and on a large photo.
  const unit = Math.max(width, height) / 1000;
  const dots = points.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
  const boxed = marks.filter((mark) => mark.box !== undefined);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none" stroke-linecap="round">`,
    `<path d="${dots}" stroke="#000" stroke-opacity="0.35" stroke-width="${(3.4 * unit).toFixed(2)}"/>`,
    `<path d="${dots}" stroke="#7df9ff" stroke-width="${(2 * unit).toFixed(2)}"/>`,
    ...marks.map((mark) => shape(mark, unit)),
    ...labels(boxed, drawing, unit, options),
    '</svg>',
  ].join('\n');
}

function shape({ verdict, box, lines }: Mark, unit: number): string {
  const paths = lines.map(
    ([a, b]) => `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`,
  );
  if (box !== undefined) {
    const { x, y, width, height } = box;
    paths.push(
      `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`,
    );
  }
  const d = paths.join('');
  const dash =
    verdict === 'warn' ? ` stroke-dasharray="${(9 * unit).toFixed(1)} ${(7 * unit).toFixed(1)}"` : '';
  return (
    `<path d="${d}" stroke="#fff" stroke-opacity="0.75" stroke-width="${(5.5 * unit).toFixed(2)}"/>` +
    `<path d="${d}" stroke="${COLOURS[verdict]}" stroke-width="${(3 * unit).toFixed(2)}"${dash}/>`
  );
}

/** Marks with a box get a plate with the check's title, or its code where no font can write the title. */
function labels(
  marks: readonly Mark[],
  drawing: Drawing,
  unit: number,
  { language, font }: OverlayOptions,
): string[] {
  const size = 22 * unit;
  const titled = marks.map(({ check, verdict, box }) => {
    const text = font ? catalogue(language).checks[check.code].title : check.code;
    const width = (font ? estimatedEms(text) * size : text.length * strokeAdvance(size * 0.6)) + size * 0.8;
    return { text, verdict, width, height: size * 1.5, box: box! };
  });
  return placeLabels(titled, drawing).map(({ x, y, width, height }, i) => {
    const { text, verdict } = titled[i]!;
    const plate = `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${(4 * unit).toFixed(1)}" fill="${COLOURS[verdict]}"/>`;
    const left = x + size * 0.4;
    if (font) {
      const baseline = (y + height * 0.69).toFixed(1);
      return `${plate}<text x="${left.toFixed(1)}" y="${baseline}" font-family="${LABEL_FONT}" font-size="${size.toFixed(1)}" fill="#fff">${escapeXml(text)}</text>`;
    }
    const d = strokePath(text, left, y + size * 0.45, size * 0.6);
    return `${plate}<path d="${d}" stroke="#fff" stroke-linejoin="round" stroke-width="${(2 * unit).toFixed(2)}"/>`;
  });
}

/** Width in ems: exact for Chinese, generous for Latin letters, whose widths depend on the font that is found. */
function estimatedEms(text: string): number {
  const wide = stringWidth(text) - [...text].length;
  return wide * 1.02 + ([...text].length - wide) * 0.6;
}
