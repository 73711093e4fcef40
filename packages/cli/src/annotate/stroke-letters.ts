/**
 * Capital letters as strokes on a grid 4 wide and 6 high, for labels where no font is installed. Each stroke is a
 * chain of points, each point two digits: x, then y from the top. They spell the codes of checks, so that a–z and
 * the hyphen are enough.
 */
const LETTERS: Readonly<Record<string, string>> = {
  a: '0602204246 0444',
  b: '0006364534330343 0030413203 3342',
  c: '4130100105163645',
  d: '0006264442200000',
  e: '40000646 0333',
  f: '400006 0333',
  g: '413010010516364543 4323',
  h: '0006 4046 0343',
  i: '1030 2026 1636',
  j: '40443616050504',
  k: '0006 4003 0346',
  l: '000646',
  m: '0600224046',
  n: '06004640',
  o: '1001051636454130 3010',
  p: '060030414233 3303',
  q: '1001051636454130 3010 2446',
  r: '060030414233 3303 2346',
  s: '4130100102134344453616 1605',
  t: '0040 2026',
  u: '000516364540',
  v: '002640',
  w: '0016233640',
  x: '0046 4006',
  y: '002340 2326',
  z: '00400646',
  '-': '0343',
};

/** Width of one letter with the gap after it, for letters `height` high. */
export function strokeAdvance(height: number): number {
  return height;
}

/**
 * The path of a text whose top left corner is at (x, y). Characters without strokes leave a gap.
 * @returns the `d` of an SVG path, to be stroked
 */
export function strokePath(text: string, x: number, y: number, height: number): string {
  const unit = height / 6;
  return [...text.toLowerCase()]
    .flatMap((letter, i) => {
      const left = x + i * strokeAdvance(height);
      const place = (point: string): string =>
        `${(left + Number(point[0]) * unit).toFixed(1)} ${(y + Number(point[1]) * unit).toFixed(1)}`;
      const strokes = LETTERS[letter]?.split(' ') ?? [];
      return strokes.map((stroke) => `M${(stroke.match(/../g) ?? []).map(place).join('L')}`);
    })
    .join('');
}
