import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileFacts } from '@tucai/vision';
import { decodeImage } from '@tucai/vision/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows, fingerprint, layPhotos, temporaryFolder } from '../testing/batch-folder.ts';
import { readZip } from '../testing/read-zip.ts';
import { runCli } from '../testing/run-cli.ts';
import { thumbnailName } from './out-folder.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await temporaryFolder();
  const bytes = (text: string) => Buffer.from(text);
  await layPhotos(join(cwd, '照片'), {
    '一班/张三-2022010101.jpg': 'f1-neutral.jpg',
    '2022010102.JPG': 'm1-bg-lightblue.jpg',
    '李四.jpg': 'f1-yaw25.jpg',
    '2022010104.jpg': 'm1-cut-top.jpg',
    '2022010105.jpg': 'f2-neutral.jpg',
    '2022010105 (2).jpg': 'f2-neutral.jpg',
    '2022010106.jpg': bytes('not a picture'),
    'DSC01234.jpg': 'f1-neutral.jpg',
  });
  await writeFile(
    join(cwd, '名单.csv'),
    '\ufeff学号,姓名,身份证号\r\n2022010101,张三,11010519491231002X\r\n2022010102,=HYPERLINK("x"),\r\n2022010103,李四,\r\n' +
      '2022010104,王五,\r\n2022010105,赵六,\r\n2022010106,钱七,\r\n2022010199,周九,\r\n',
  );
});
afterAll(() => rm(cwd, { recursive: true }));

const ARGS = [
  'batch',
  '照片',
  '--out',
  '结果',
  '--roster',
  '名单.csv',
  '--workers',
  '2',
  '--zip',
  '交付.zip',
  '--print',
  '5-inch',
];

describe('tucai batch', { timeout: 180_000 }, () => {
  it('says what it would do and writes nothing', async () => {
    const before = await fingerprint(cwd);
    const { code, stdout, stderr } = await runCli([...ARGS, '--dry-run'], { cwd });
    expect(stdout).toContain('→ 一班/张三-2022010101.jpg  2022010101.jpg\n');
    expect(stdout).toContain('✗ DSC01234.jpg  No student of the roster');
    expect(stdout).toMatch(
      /Rows of the roster without a photo: 8\nDry run: 5 photos to make, 0 done already/,
    );
    expect([code, stderr]).toEqual([1, '']);
    expect(await fingerprint(cwd)).toEqual(before);
  });

  it('makes what can be made, lists everything else, and leaves the photos alone', async () => {
    const before = await fingerprint(join(cwd, '照片'));
    const { code, stdout, stderr } = await runCli(ARGS, { cwd });
    expect(await fingerprint(join(cwd, '照片'))).toEqual(before);
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout).toContain('✗ Cannot be made  2022010104.jpg\n');
    expect(stdout).toContain('✗ Fails a check  李四.jpg\n     → The head is turned');
    expect(stdout).toMatch(
      /2 made, 0 made but please look, 1 failing a check, 1 cannot be made, 1 cannot be read, 2 duplicate, 1 unknown; 1 without a photo/,
    );
    // Names of students are in the files, not on the screen.
    expect(stdout).not.toContain('赵六');
    expect((await readdir(join(cwd, '结果/photos'))).toSorted()).toEqual([
      '2022010101.jpg',
      '2022010102.jpg',
    ]);
    expect((await readdir(join(cwd, '结果/prints/5-inch'))).toSorted()).toEqual([
      '2022010101.jpg',
      '2022010102.jpg',
    ]);
    expect(await readdir(join(cwd, '结果/.tucai-batch/unfinished'))).toEqual([]);
  });

  it('writes pictures as the standard asks, by an independent decoder', async () => {
    const bytes = await readFile(join(cwd, '结果/photos/2022010101.jpg'));
    expect(bytes.length).toBeGreaterThanOrEqual(20_480);
    expect(bytes.length).toBeLessThanOrEqual(40_000);
    const { width, height } = await decodeImage(bytes, { fullSize: true });
    expect([width, height]).toEqual([480, 640]);
    expect(readFileFacts(bytes)).toMatchObject({ density: { x: 300, y: 300 } });
  });

  it('writes a list that Excel shows as it is', async () => {
    const rows = await csvRows(join(cwd, '结果/report.csv'));
    expect(rows[0]?.slice(0, 3)).toEqual(['\ufeffFile', 'Student number', 'Name']);
    const of = (file: string) => rows.find(([name]) => name === file);
    expect(of('一班/张三-2022010101.jpg')?.slice(1, 7)).toEqual([
      '2022010101',
      '张三',
      '"11010519491231002X\t"',
      '',
      'Made',
      '2022010101.jpg',
    ]);
    expect(of('2022010102.JPG')?.[2]).toBe(`"'=HYPERLINK(""x"")"`);
    expect(of('2022010105.jpg')?.[5]).toBe('Duplicates');
    expect(of('2022010105.jpg')?.[7]).toContain('See also: 2022010105 (2).jpg');
    expect(of('DSC01234.jpg')?.[5]).toBe('Unknown');
    expect(rows.at(-1)?.slice(0, 6)).toEqual(['', '2022010199', '周九', '', '', 'Students without a photo']);
    expect(rows).toHaveLength(10);
  });

  it('writes a report in both languages that loads nothing from elsewhere', async () => {
    const page = await readFile(join(cwd, '结果/report.html'), 'utf8');
    expect(page).toContain("default-src 'none'; img-src 'self' file:; style-src 'sha256-");
    expect(page).not.toMatch(/https?:\/\//);
    expect(page.match(/<article /g)).toHaveLength(8);
    expect(page).toContain('src="photos/2022010101.jpg"');
    expect(page).toContain('同一名学生有多张照片');
    expect(page).toContain('There is more than one photo of this student');
    const thumbnails = await readdir(join(cwd, '结果/report-pictures'));
    for (const name of thumbnails) expect(page).toContain(`report-pictures/${name}`);
    expect(thumbnails).toHaveLength(4);
  });

  it('zips exactly what was made', async () => {
    const members = await readZip(join(cwd, '交付.zip'));
    expect(members.map(({ name, utf8 }) => [name, utf8]).toSorted()).toEqual([
      ['2022010101.jpg', true],
      ['2022010102.jpg', true],
    ]);
    for (const { name, content } of members)
      expect(content.equals(await readFile(join(cwd, '结果/photos', name)))).toBe(true);
  });

  it('does nothing again, and gives the same answer', async () => {
    const photos = await fingerprint(join(cwd, '结果/photos'));
    const list = await readFile(join(cwd, '结果/report.csv'), 'utf8');
    const { code, stdout } = await runCli(ARGS, { cwd });
    expect(stdout).toMatch(/^Going on from an earlier run: 5 photos done already\.\n\d made/);
    expect(code).toBe(2);
    expect(await fingerprint(join(cwd, '结果/photos'))).toEqual(photos);
    expect(await readFile(join(cwd, '结果/report.csv'), 'utf8')).toBe(list);
  });

  it('makes again what was deleted, and takes back what became a duplicate', async () => {
    await rm(join(cwd, '结果/photos/2022010101.jpg'));
    await layPhotos(join(cwd, '照片'), { '2022010102-b.jpg': 'm1-bg-lightblue.jpg' });
    const { stdout } = await runCli(ARGS, { cwd });
    expect(stdout).toContain('1 made, 0 made but please look');
    expect(stdout).toContain('4 duplicate');
    expect(await readdir(join(cwd, '结果/photos'))).toEqual(['2022010101.jpg']);
    expect(await readdir(join(cwd, '结果/prints/5-inch'))).toEqual(['2022010101.jpg']);
    await rm(join(cwd, '照片/2022010102-b.jpg'));
  });

  it('leaves alone a file of another hand that has the name of a picture', async () => {
    const mine = join(cwd, '结果/photos/2022010102.jpg');
    await writeFile(mine, 'mine');
    const { stdout } = await runCli(ARGS, { cwd });
    expect(stdout).toContain('2022010102.JPG\n     → A file of this name that tucai did not write');
    expect(await readFile(mine, 'utf8')).toBe('mine');
    // It is in the folder of the pictures but in no list.
    expect(stdout).toMatch(/photos also holds 1 file of none of these photos: left as they are/);
  });

  it('writes everything else when one report has no place, as while Excel has it open', async () => {
    for (const name of ['结果/report.csv', '结果/report.html', '交付.zip']) await rm(join(cwd, name));
    await mkdir(join(cwd, '结果/report.csv'));
    const { code, stdout, stderr } = await runCli(ARGS, { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^tucai: Cannot write .*report\.csv \(EISDIR\)\. Close the program/);
    expect(stdout).toContain('Report: file:');
    expect(await readdir(cwd)).toContain('交付.zip');
    expect(await readdir(join(cwd, '结果'))).toContain('report.html');
    await rm(join(cwd, '结果/report.csv'), { recursive: true });
    expect((await runCli(ARGS, { cwd })).code).toBe(2);
  });

  it('blames no photo for a place that cannot be written to', async () => {
    await layPhotos(join(cwd, 'one'), { '2022010101.jpg': 'f1-neutral.jpg' });
    const args = ['batch', 'one', '--out', 'held', '--workers', '1'];
    const inTheWay = join(cwd, 'held/report-pictures', thumbnailName('2022010101.jpg'));
    await mkdir(join(cwd, 'held/.tucai-batch'), { recursive: true });
    await mkdir(inTheWay, { recursive: true });
    const { code, stdout, stderr } = await runCli(args, { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^tucai: Cannot write: EISDIR.* \(output\/unwritable\)\n$/);
    await rm(inTheWay, { recursive: true });
    expect((await runCli(args, { cwd })).code).toBe(0);
  });
});

describe('tucai batch refuses', () => {
  it.each([
    ['the folder of the photos', ['照片', '--out', '照片'], 'this is the folder of the photos'],
    ['a folder in it', ['照片', '--out', '照片/out/a'], 'this lies inside the folder of the photos'],
    ['a link into it', ['照片', '--out', 'link/out'], 'this lies inside the folder of the photos'],
    ['photos among its results', ['结果/photos', '--out', '结果'], 'the photos lie where results'],
    ['a folder with a report of another hand', ['照片', '--out', 'foreign'], 'it holds report.csv'],
    [
      'a zip among the photos',
      ['照片', '--out', 'o', '--zip', '照片/a.zip'],
      'this lies in the folder of the photos',
    ],
    ['a zip that is none', ['照片', '--out', 'o', '--zip', 'a.rar'], 'name a file that ends in .zip'],
    ['a file', ['名单.csv', '--out', 'o'], 'is no folder'],
    ['an empty folder', ['empty', '--out', 'o'], 'there is no photo'],
    ['a roster that is not there', ['照片', '--out', 'o', '--roster', 'x.csv'], 'cannot be read (ENOENT)'],
    ['a spec that is not there', ['照片', '--out', 'o', '--spec', 'x'], 'cannot be read (ENOENT)'],
    ['no workers', ['照片', '--out', 'o', '--workers', '0'], 'It is a whole number from 1 to 64'],
  ])('%s, and writes nothing', async (_what, args, message) => {
    await mkdir(join(cwd, 'foreign'), { recursive: true });
    await mkdir(join(cwd, 'empty'), { recursive: true });
    await writeFile(join(cwd, 'foreign/report.csv'), 'mine');
    await symlink(join(cwd, '照片'), join(cwd, 'link')).catch(() => undefined);
    const before = await fingerprint(cwd);
    const { code, stderr } = await runCli(['batch', ...args], { cwd });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(await fingerprint(cwd)).toEqual(before);
  });
});
