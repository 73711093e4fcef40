import { describe, expect, it } from 'vitest';
import { painter } from '../terminal/colour.ts';
import { sampleError, sampleLine } from '../testing/sample-lines.ts';
import { briefLine } from './brief-line.ts';

const plain = { paint: painter(false), columns: 80 };

describe('briefLine', () => {
  it('names what did not pass', () => {
    expect(briefLine(sampleLine('a.jpg'), { ...plain, language: 'en' })).toBe(
      '✗ fail  a.jpg  Head not turned, Mouth closed\n',
    );
    expect(
      briefLine({ ...sampleLine('a.jpg'), verdict: 'pass', checks: [] }, { ...plain, language: 'zh-CN' }),
    ).toBe('✓ 通过  a.jpg\n');
  });

  it('names what could not be checked where that is why a photo does not pass', () => {
    const { checks } = sampleLine();
    const missing = checks.map(
      (check) => ({ ...check, verdict: 'skipped', skipped: 'model-missing' }) as const,
    );
    const line = { ...sampleLine('a.jpg'), verdict: 'warn', checks: missing.slice(0, 1) } as const;
    expect(briefLine(line, { ...plain, language: 'en' })).toBe('! warn  a.jpg  One person\n');
  });

  it('gives the reason of an error', () => {
    expect(briefLine(sampleError('b.jpg'), { ...plain, language: 'en' })).toBe(
      '✗ error  b.jpg  The end of the picture is missing. Copy or take it again.\n',
    );
  });
});
