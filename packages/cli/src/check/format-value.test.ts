import { describe, expect, it } from 'vitest';
import { formatRange, formatValue } from './format-value.ts';

describe('formatValue', () => {
  it.each([
    [24.83, 'deg', '24.8°'],
    [-3, 'deg', '-3°'],
    [411.6, 'px', '412 px'],
    [0.12549, 'share', '12.5 %'],
    [0.305, 'ratio', '0.3'],
    [2, 'count', '2'],
    [0.0721, 'ratio', '0.072'],
    [0.003, 'ratio', '0.003'],
    [-0.0001, 'deg', '0°'],
    [null, 'px', '-'],
  ] as const)('%s %s is %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });
});

describe('formatRange', () => {
  it.each([
    [-8, 8, 'deg', '±8°', '±8°'],
    [-12, 10, 'deg', '-12° to 10°', '-12° 至 10°'],
    [90, null, 'px', '≥ 90 px', '≥ 90 px'],
    [null, 0.05, 'share', '≤ 5 %', '≤ 5 %'],
    [1, 1, 'count', '1', '1'],
    [null, 0.0004, 'share', '≤ 0.04 %', '≤ 0.04 %'],
    [null, null, 'ratio', 'any', '不限'],
  ] as const)('%s … %s %s', (min, max, unit, en, zh) => {
    expect(formatRange({ min, max }, unit, 'en')).toBe(en);
    expect(formatRange({ min, max }, unit, 'zh-CN')).toBe(zh);
  });
});
