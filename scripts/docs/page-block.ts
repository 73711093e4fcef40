/**
 * Puts a text into its block of a page: `<!-- NAME: written by COMMAND -->` … `<!-- end of NAME -->`. Everything between is
 * written, the rest is left alone.
 * @throws RangeError when the page has no such block
 */
export function withBlock(page: string, name: string, text: string): string {
  const start = page.indexOf(`<!-- ${name}: written by `);
  const from = page.indexOf('-->', start) + 3;
  const to = page.indexOf(`<!-- end of ${name} -->`);
  if (start < 0 || from < 3 || to < from) {
    throw new RangeError(`The page has no block <!-- ${name}: written by … --> … <!-- end of ${name} -->`);
  }
  return `${page.slice(0, from)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}
