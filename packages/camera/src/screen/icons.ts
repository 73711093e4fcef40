/** Line drawings on a field of 24×24. */
const PATHS = {
  camera: 'M4 8h3l2-3h6l2 3h3v11H4z M12 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  blocked: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M5.7 5.7l12.6 12.6',
  'no-camera': 'M4 8h3l2-3h6l2 3h3v11H4z M3 3l18 18',
  'busy-camera': 'M4 8h3l2-3h6l2 3h3v11H4z M12 10v3.5l2 1.5',
  problem: 'M12 3.5 21.5 20h-19z M12 10v4.5 M12 17.2v.3',
  paused: 'M8.5 6v12 M15.5 6v12',
  done: 'M4.5 12.5l5 5 10-11',
  close: 'M6 6l12 12 M18 6 6 18',
  switch: 'M4 10a8 8 0 0 1 14-3.5L20 9 M20 4.5V9h-4.5 M20 14a8 8 0 0 1-14 3.5L4 15 M4 19.5V15h4.5',
  'voice-on': 'M4 10v4h3.5L12 18V6L7.5 10z M15.5 9a4.5 4.5 0 0 1 0 6 M18 6.5a8 8 0 0 1 0 11',
  'voice-off': 'M4 10v4h3.5L12 18V6L7.5 10z M16 9.5l5 5 M21 9.5l-5 5',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** An `<svg>` that screen readers pass over. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
