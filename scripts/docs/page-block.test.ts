import { expect, it } from 'vitest';
import { withBlock } from './page-block.ts';

const PAGE =
  'before\n<!-- a: written by x -->\nold\n<!-- end of a -->\nafter <!-- b: written by y --><!-- end of b -->';

it('writes one block and leaves the rest alone', () => {
  const page = withBlock(PAGE, 'a', 'new\n');
  expect(page).toBe(PAGE.replace('\nold\n', '\n\nnew\n\n'));
  expect(withBlock(page, 'a', 'new')).toBe(page);
  expect(withBlock(PAGE, 'b', 'there')).toContain('<!-- b: written by y -->\n\nthere\n\n<!-- end of b -->');
});

it.each(['c', 'a: written by x', ''])('refuses block "%s", which the page does not have', (name) => {
  expect(() => withBlock(PAGE, name, 'text')).toThrow(RangeError);
});

it('refuses a block without an end', () => {
  expect(() => withBlock('<!-- a: written by x -->', 'a', 'text')).toThrow(RangeError);
});
