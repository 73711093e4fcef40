import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedPhoto } from '../check/check-files.ts';
import { sampleError, sampleLine } from '../testing/sample-lines.ts';
import { both, inBoth } from './bilingual.ts';
import { type HtmlReportOptions, writeHtmlReport } from './html-report.ts';
import { reportPage } from './page.ts';
import { photoCard } from './photo-card.ts';
import { REPORT_TEXTS, VERDICT_TITLES } from './report-texts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const of = (line: CheckedPhoto['line']): CheckedPhoto => ({ path: `/${line.file}`, line });

async function report(photos: CheckedPhoto[], options: Partial<HtmlReportOptions> = {}): Promise<string> {
  const out = join(folder, 'index.html');
  await writeHtmlReport(photos, { out, at: new Date(2026, 10, 21, 9, 5), ...options });
  return readFile(out, 'utf8');
}

describe('writeHtmlReport', () => {
  it('has a card for every photo, with what to do in both languages', async () => {
    const page = await report([
      of(sampleLine('a.jpg')),
      of({ ...sampleLine('b.jpg'), verdict: 'pass' }),
      of(sampleError()),
    ]);
    expect(page.match(/<article /g)).toHaveLength(3);
    expect(page).toContain('data-verdict="fail" data-checks="head-pose-yaw mouth-closed"');
    expect(page).toContain(
      '<span lang="zh-CN">嘴唇张开。请自然闭合嘴唇，不露齿。</span><span lang="en">The lips are apart.',
    );
    expect(page).toContain(
      '<span lang="zh-CN">图片不完整，缺少结尾，请重新复制或拍摄。</span><span lang="en">The end of the',
    );
    expect(page).toContain('<code>image/truncated</code>');
    expect(page).toContain('2026-11-21 09:05');
  });

  it('starts in the language that is asked for', async () => {
    expect(await report([], { lang: 'en' })).toMatch(
      /<html lang="en" data-show="en".*<title>Photo check report/s,
    );
    expect(await report([])).toMatch(/<html lang="zh-CN" data-show="zh-CN".*<title>照片检测报告/s);
  });

  it('escapes everything that comes from outside', async () => {
    const evil = (name: string): string => `"><evil-${name} onload=x>'&.jpg`;
    const error = { code: evil('code'), message: evil('message') };
    const photos = [
      of({ ...sampleError(evil('error')), error }),
      of(sampleLine(`${evil('folder')}/<script>alert(1)</script>/${evil('file')}`)),
    ];
    const note = { 'zh-CN': evil('note'), en: evil('note') };
    const page = await report(photos, { note, rules: { id: evil('rules'), version: 1 } });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<evil/);
    for (const name of ['code', 'message', 'error', 'folder', 'file', 'note', 'rules']) {
      expect(page).toContain(`&quot;&gt;&lt;evil-${name} onload=x&gt;&#39;&amp;.jpg`);
    }
  });

  it('lets only its own style and script run, and asks nobody for anything', async () => {
    const page = await report([of(sampleLine())]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; img-src 'self' file:; /);
    for (const tag of ['style', 'script']) {
      const content = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(content).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
    expect(page.match(/https?:\/\/[^"' ]+/g) ?? []).toEqual([]);
  });

  it('uses every text it knows', async () => {
    const drawing = { width: 3, height: 4, points: [], marks: [] };
    const lines = [sampleLine(), { ...sampleLine(), checks: [] }, sampleError()];
    const page = (cards: string[]): string =>
      reportPage({
        language: 'en',
        counts: { pass: 0, warn: 0, fail: 0, error: 0 },
        problems: new Map([['eyes-open', { fail: 1, warn: 0 }]]),
        cards,
        rules: { id: 'own', version: 3 },
        at: new Date(2026, 10, 21),
      });
    const pages =
      page(lines.map((line) => photoCard(line, { href: 'x.jpg', drawing }, 1))) +
      page([photoCard(sampleError(), null, 1)]);
    for (const text of [...Object.values(REPORT_TEXTS), ...Object.values(VERDICT_TITLES)]) {
      expect(pages).toContain(both(inBoth((language) => text[language].replace('{n}', '3'))));
    }
  });

  it('names its regions in the language that is shown', async () => {
    const page = await report([of(sampleLine())]);
    const labels = [...page.matchAll(/ aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toEqual(['语言 Language']);
    const names = [...page.matchAll(/ aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
    expect(names).toContain('results');
    for (const id of names) expect(page.split(` id="${id}"`)).toHaveLength(2);
  });

  it('counts one photo as one', async () => {
    expect(await report([of(sampleLine())])).toContain('<span lang="en">1 photo</span>');
    expect(await report([])).toContain('<span lang="en">0 photos</span>');
  });

  it('is complete without photos, too', async () => {
    const page = await report([]);
    expect(page).toContain('<b id="shown">0</b>');
    expect(page).not.toContain('<section class="problems">');
    expect(page).not.toContain('NaN');
  });
});
