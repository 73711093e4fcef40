import type { CheckResult, Language } from '@tucai/vision';
import { cliTexts } from '../messages/catalogue.ts';

type Unit = CheckResult['unit'];

/** Digits after the point, by what a check of this unit can tell apart. */
const DIGITS: Readonly<Record<Unit, number>> = {
  bits: 1,
  bytes: 0,
  count: 0,
  deg: 1,
  level: 1,
  px: 0,
  ratio: 2,
  share: 1,
};
const SUFFIX: Readonly<Record<Unit, string>> = {
  bits: ' bit',
  bytes: ' B',
  count: '',
  deg: '°',
  level: '',
  px: ' px',
  ratio: '',
  share: ' %',
};

/** @param fine a limit such as 0.04 %, which must not be shown as 0 */
function number(value: number, unit: Unit, fine: boolean): string {
  const shown = unit === 'share' ? value * 100 : value;
  const size = Math.abs(shown);
  const vanishes = fine && size !== 0 && size < 0.5 * 10 ** -DIGITS[unit];
  const digits = vanishes || (unit === 'ratio' && size < 0.1) ? 3 : DIGITS[unit];
  return String(Number(shown.toFixed(digits)));
}

/** A measured value with its unit, such as `24.8°`, `412 px` or `12.5 %`; `-` for null. */
export function formatValue(value: number | null, unit: Unit): string {
  return value === null ? '-' : number(value, unit, false) + SUFFIX[unit];
}

/** The values that pass: `±8°`, `-12° to 10°`, `≥ 90 px`, `≤ 5 %`, `1`. */
export function formatRange({ min, max }: CheckResult['range'], unit: Unit, language: Language): string {
  const texts = cliTexts(language);
  const limit = (value: number): string => number(value, unit, true) + SUFFIX[unit];
  if (min === null) return max === null ? texts.anyValue : `≤ ${limit(max)}`;
  if (max === null) return `≥ ${limit(min)}`;
  if (min === max) return limit(min);
  if (min === -max) return `±${limit(max)}`;
  return `${limit(min)}${texts.to}${limit(max)}`;
}
