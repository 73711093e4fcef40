/** Linear light of an 8-bit sRGB value, 0–1 (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, v) => {
  const s = v / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
});

/**
 * Relative luminance of an sRGB pixel as ISO/IEC 29794-5 uses it: ITU-R BT.709 weights on linear light,
 * rounded to 0–255.
 */
export function luminance(red: number, green: number, blue: number): number {
  return Math.round(255 * (0.2126 * LINEAR[red]! + 0.7152 * LINEAR[green]! + 0.0722 * LINEAR[blue]!));
}

/** Linear light of a gamma-coded value 0–255, rounded to a whole one: 0–1. */
export function linearOfByte(value: number): number {
  return LINEAR[Math.round(value)]!;
}

/** Brightness as it is perceived and stored (ITU-R BT.601 luma of the gamma-coded values), 0–255, not rounded. */
export function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
