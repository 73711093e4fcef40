import type { Drawing } from '../annotate/drawing.ts';
import { placeLabels } from '../annotate/place-labels.ts';

const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The drawing as an inline SVG over the picture. Boxes carry the numbers of the list beside it.
 * @param order codes of the checks in the order of that list
 */
export function overlay(drawing: Drawing, order: readonly string[]): string {
  const { width, height, points, marks } = drawing;
  const dots = points.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`).join('');
  const groups = marks.map(({ check, verdict, box, lines }) => {
    const d = lines.map(([a, b]) => `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`).join('');
    const line = d === '' ? '' : `<path class="line" d="${d}"/>`;
    const area = box === undefined ? '' : `<rect class="box" ${sides(box)} rx="4"/>`;
    return line + area === '' ? '' : `<g class="${verdict}" data-check="${check.code}">${area}${line}</g>`;
  });
  return (
    `<svg class="overlay" viewBox="0 0 ${width} ${height}" aria-hidden="true">` +
    `<path class="dots" d="${dots}"/>${groups.join('')}${badges(drawing, order)}</svg>`
  );
}

function sides({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

function badges(drawing: Drawing, order: readonly string[]): string {
  const size = drawing.width * 0.085;
  const boxed = drawing.marks
    .flatMap(({ check, verdict, box }) => (box === undefined ? [] : [{ code: check.code, verdict, box }]))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  const corners = placeLabels(
    boxed.map(({ box }) => ({ box, width: size, height: size })),
    drawing,
  );
  return boxed
    .map(({ code, verdict }, i) => {
      const corner = corners[i];
      if (corner === undefined) return '';
      const at = `x="${round(corner.x + size / 2)}" y="${round(corner.y + size * 0.72)}"`;
      const circle = `cx="${round(corner.x + size / 2)}" cy="${round(corner.y + size / 2)}" r="${round(size * 0.46)}"`;
      return (
        `<g class="badge ${verdict}" data-check="${code}"><circle ${circle}/>` +
        `<text ${at} font-size="${round(size * 0.62)}">${order.indexOf(code) + 1}</text></g>`
      );
    })
    .join('');
}
