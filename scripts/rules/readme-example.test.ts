import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const text = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the code in the READMEs and pages', () => {
  it.each(['README.md', 'README.zh-CN.md'])('of %s is the example that runs', async (readme) => {
    const example = await text('examples/check-photo/check-photo.ts');
    expect(await text(readme)).toContain(`\`\`\`ts\n${example}\`\`\``);
  });

  it('of docs/production.md is the example that runs', async () => {
    const example = await text('examples/make-photo/make-photo.ts');
    expect(await text('docs/production.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
  });
});
