import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('printable', () => {
  it('leaves Chinese, spaces and emoji alone', () => {
    expect(printable('2026 届/张 三 🎓.jpg')).toBe('2026 届/张 三 🎓.jpg');
  });

  it('shows what could fake a line or colour', () => {
    expect(printable('a\u001b[2Jb\nc\u202e.jpg')).toBe('a\\u{1b}[2Jb\\u{a}c\\u{202e}.jpg');
  });
});
