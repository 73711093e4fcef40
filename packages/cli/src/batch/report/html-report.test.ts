import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PhotoResult } from '../photo-result.ts';
import { batchTally } from '../photo-result.ts';
import { reasonTally } from '../reason-counts.ts';
import { resultCard } from './html-card.ts';
import { htmlReport } from './html-report.ts';

const HOSTILE = '<script>alert("x")</script>&\u202e';
const STUDENT = {
  row: 2,
  studentNumber: HOSTILE,
  name: HOSTILE,
  idNumber: '',
  captureCode: '',
  photoFile: '',
};

const RESULT: PhotoResult = {
  item: { file: `${HOSTILE}.jpg`, path: '', name: '2022010101', student: STUDENT, problem: undefined },
  group: 'refused',
  reasons: [{ code: 'top', message: { 'zh-CN': '请后退', en: 'Step <back>' } }],
  written: false,
  thumbnail: true,
};

async function page(): Promise<string> {
  const counts = batchTally(1);
  const reasons = reasonTally();
  counts.add(RESULT);
  reasons.add(RESULT);
  async function* results() {
    yield RESULT;
  }
  const content = {
    language: 'zh-CN',
    counts: counts.counts,
    reasons: reasons.counts(),
    missing: [STUDENT],
    spec: { id: 'chsi-2017', version: 1 },
    at: new Date(2026, 4, 4, 9, 30),
    folder: '/成片',
  } as const;
  let text = '';
  for await (const piece of htmlReport(content, results())) text += piece;
  return text;
}

describe('the report of a batch', () => {
  it('lets no name become part of the page', async () => {
    const text = await page();
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;');
    expect(text).toContain('Step &lt;back&gt;');
  });

  it('allows only its own style and script, by their hashes', async () => {
    const text = await page();
    for (const tag of ['style', 'script']) {
      const [, content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(text) ?? [];
      const hash = createHash('sha256').update(content).digest('base64');
      expect(text).toContain(`${tag}-src &#39;sha256-${hash}&#39;`.replaceAll('&#39;', "'"));
    }
    expect(text).not.toMatch(/ (style|on[a-z]+)=/);
  });

  it('shows the photo itself where no small copy was made of it', async () => {
    const item = { ...RESULT.item, path: '/照片/一班/a #1.jpg', problem: 'name/duplicate' } as const;
    const card = resultCard({ ...RESULT, item, thumbnail: false }, 1, '/成片');
    expect(card).toContain(
      `src="../${encodeURIComponent('照片')}/${encodeURIComponent('一班')}/a%20%231.jpg"`,
    );
    expect(resultCard({ ...RESULT, thumbnail: false }, 1, '/成片')).not.toContain('<img');
  });

  it('is whole in both languages', async () => {
    const text = await page();
    for (const words of [
      '成片制作报告',
      'Report on finished pictures',
      '2026-05-04 09:30',
      '名单中缺照片的学生',
    ])
      expect(text).toContain(words);
    expect(text.trimEnd().endsWith('</html>')).toBe(true);
  });
});
