import { CHECK_CODES } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { strokePath } from './stroke-letters.ts';

describe('strokePath', () => {
  it('can write the code of every check', () => {
    for (const letter of new Set(CHECK_CODES.join(''))) {
      expect(strokePath(letter, 0, 0, 6), letter).toMatch(/^(M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+)+$/);
    }
  });

  it('draws different letters differently', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz-'];
    expect(new Set(letters.map((letter) => strokePath(letter, 0, 0, 6))).size).toBe(letters.length);
  });

  it('goes to its place and size, letter after letter', () => {
    expect(strokePath('-l', 10, 20, 12)).toBe('M10.0 26.0L18.0 26.0M22.0 20.0L22.0 32.0L30.0 32.0');
  });
});
