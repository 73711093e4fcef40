import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/batch-folder.ts';
import { openJournal, openJournalToRead } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';

let path: string;
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, 'journal.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

function entry(file: string, name = '1001', ms = 5): JournalEntry {
  const message = { 'zh-CN': '重拍', en: 'again' };
  return {
    v: 1,
    file,
    source: { size: 3, mtimeMs: 1.5, sha256: 'a'.repeat(64) },
    spec: 'chsi-2017@1',
    name,
    outcome: { status: 'refused', reasons: [{ code: 'top', message }] },
    photo: { sha256: 'b'.repeat(64), bytes: 3 },
    thumbnail: true,
    ms,
  };
}

describe('the journal', () => {
  it('gives back the last line of every file, now and after it was opened again', async () => {
    const journal = await openJournal(path);
    // Together, as workers write.
    await Promise.all(
      ['照片/a.jpg', 'b.jpg', '照片/a.jpg'].map((file, i) => journal.add(entry(file, '1001', i))),
    );
    const check = async (from: Awaited<ReturnType<typeof openJournalToRead>>) => {
      expect(await from.last('照片/a.jpg')).toEqual(entry('照片/a.jpg', '1001', 2));
      expect(await from.last('b.jpg')).toEqual(entry('b.jpg', '1001', 1));
      expect(await from.last('c.jpg')).toBeUndefined();
      await from.close();
    };
    expect(journal.ownPhotos('1001')).toEqual(new Set(['b'.repeat(64)]));
    await check(journal);
    await check(await openJournal(path));
    await check(await openJournalToRead(path));
  });

  it('leaves out a line cut short by a kill and others that are not its own, and goes on behind them', async () => {
    const line = JSON.stringify(entry('a.jpg'));
    await writeFile(path, `${line}\n{"v":1}\nnonsense\n${JSON.stringify(entry('b.jpg')).slice(0, 40)}`);
    const journal = await openJournal(path);
    expect(await journal.last('b.jpg')).toBeUndefined();
    await journal.add(entry('c.jpg'));
    expect(await journal.last('c.jpg')).toEqual(entry('c.jpg'));
    await journal.close();
    const again = await openJournal(path);
    expect(await again.last('a.jpg')).toEqual(entry('a.jpg'));
    expect(await again.last('c.jpg')).toEqual(entry('c.jpg'));
    await again.close();
  });

  it('reads lines longer than what it reads at once', async () => {
    const long = { ...entry('long.jpg'), spec: '规'.repeat(200_000) };
    await appendFile(path, `${JSON.stringify(entry('a.jpg'))}\n${JSON.stringify(long)}\n`);
    const journal = await openJournal(path);
    expect(await journal.last('long.jpg')).toEqual(long);
    await journal.close();
  });

  it('is not changed by reading', async () => {
    await writeFile(path, 'cut sho');
    await (await openJournalToRead(path)).close();
    expect(await readFile(path, 'utf8')).toBe('cut sho');
  });
});
