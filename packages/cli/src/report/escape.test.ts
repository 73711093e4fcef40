import { describe, expect, it } from 'vitest';
import { escapeXml } from './escape.ts';

describe('escapeXml', () => {
  it('leaves no way out of an element or an attribute', () => {
    expect(escapeXml(`<script>"&'</script>`)).toBe('&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;');
  });

  it('replaces what XML cannot hold, and nothing else', () => {
    expect(escapeXml('a\u0000b\u001b\tc 张三🎓')).toBe('a?b?\tc 张三🎓');
  });
});
