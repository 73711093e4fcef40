import type { HeadOutline } from '@tucai/vision';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Where the head belongs, on a field of 480×640: crown 84 px from the top, eyes about 278, chin at 452. That is a head of 0.27
 * of the height, in the middle of what `head-size` passes (0.18–0.38), with the room that `crown-margin` and the shoulders want.
 */
const HEAD =
  'M240 84C318 84 370 140 370 226C370 268 366 302 356 336C342 392 298 452 240 452C182 452 138 392 124 336' +
  'C114 302 110 268 110 226C110 140 162 84 240 84Z';
const SHOULDERS =
  'M174 428C172 470 152 494 104 512C54 530 18 552 2 640M306 428C308 470 328 494 376 512C426 530 462 552 478 640';

/** The same head for the guidance, in shares of the height: the eyes between crown and chin, the chin 174 px below them. */
export const HEAD_OUTLINE: HeadOutline = { x: 240 / 640, y: 278 / 640, eyesToChin: 174 / 640 };

/** The frame line: what lies outside the head is dimmed, and its outline fills while the head is held still. */
export function outline(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 480 640');
  svg.setAttribute('class', 'outline');
  svg.setAttribute('part', 'outline');
  svg.setAttribute('aria-hidden', 'true');
  const path = (d: string, name: string): void => {
    const element = document.createElementNS(SVG, 'path');
    element.setAttribute('d', d);
    element.setAttribute('class', name);
    element.setAttribute('pathLength', '1');
    svg.append(element);
  };
  path(`M0 0H480V640H0Z ${HEAD}`, 'outside');
  path(SHOULDERS, 'shoulders');
  path(HEAD, 'head');
  path(HEAD, 'progress');
  return svg;
}
