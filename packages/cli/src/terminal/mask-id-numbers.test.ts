import { describe, expect, it } from 'vitest';
import { maskIdNumbers } from './mask-id-numbers.ts';

describe('maskIdNumbers', () => {
  it.each([
    ['11010519491231002X.jpg', '110105********002X.jpg'],
    ['一班/张三11010519491231002x (2).jpg', '一班/张三110105********002x (2).jpg'],
    ['110105194912310021_110105194912310022', '110105********0021_110105********0022'],
    ['2022010101.jpg', '2022010101.jpg'],
    ['1234567890123456789.jpg', '1234567890123456789.jpg'],
    ['mmexport1698765432100.jpg', 'mmexport1698765432100.jpg'],
  ])('%s is shown as %s', (name, shown) => {
    expect(maskIdNumbers(name)).toBe(shown);
  });
});
