import type { CheckResult, Language } from '@tucai/vision';
import { cliTexts } from '../messages/catalogue.ts';

type Unit = CheckResult['unit'];

/** Digits after the point, by what a check of this unit can tell apart. */
const DIGITS: Readonly<Record<Unit, number>> = { count: 0, deg: 1, px: 0, ratio: 2, share: 1 };
const SUFFIX: Readonly<Record<Unit, string>> = { count: '', deg: '°', px: ' px', ratio: '', share: ' %' };

function number(value: number, unit: Unit): string {
  const shown = unit === 'share' ? value * 100 : value;
  // A limit such as 0.003 must not be shown as 0.
  const digits = shown !== 0 && Math.abs(shown) < 0.5 * 10 ** -DIGITS[unit] ? 3 : DIGITS[unit];
  return String(Number(shown.toFixed(digits)));
}

/** A measured value with its unit, such as `24.8°`, `412 px` or `12.5 %`; `-` for null. */
export function formatValue(value: number | null, unit: Unit): string {
  return value === null ? '-' : number(value, unit) + SUFFIX[unit];
}

/** The values that pass: `±8°`, `-12° to 10°`, `≥ 90 px`, `≤ 5 %`, `1`. */
export function formatRange({ min, max }: CheckResult['range'], unit: Unit, language: Language): string {
  const texts = cliTexts(language);
  if (min === null) return max === null ? texts.anyValue : `≤ ${formatValue(max, unit)}`;
  if (max === null) return `≥ ${formatValue(min, unit)}`;
  if (min === max) return formatValue(min, unit);
  if (min === -max) return `±${formatValue(max, unit)}`;
  return `${formatValue(min, unit)}${texts.to}${formatValue(max, unit)}`;
}
