import type { Language, LocalizedText } from '@tucai/vision';
import type { BatchCounts, ResultGroup } from './photo-result.ts';

const text = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

/** Headings of the groups. */
export const GROUP_TITLES = {
  made: text('已制作', 'Made'),
  'made-warn': text('已制作，请复核', 'Made, please look'),
  failed: text('成片不合格', 'Fails a check'),
  refused: text('无法制作', 'Cannot be made'),
  error: text('无法读取', 'Cannot be read'),
  duplicate: text('同一学生多张', 'Duplicates'),
  unknown: text('无法对应学生', 'Unknown'),
  waiting: text('尚未处理', 'Not yet worked on'),
} as const satisfies Readonly<Record<ResultGroup, LocalizedText>>;

export const MISSING_TITLE = text('缺照片的学生', 'Students without a photo');

/** What the command line says of a batch. Numbers of rows stand for students, so that no name is on the screen. */
export interface BatchLines {
  readonly resumed: (count: number) => string;
  readonly summary: (counts: BatchCounts, seconds: string) => string;
  readonly missingRows: (rows: readonly number[]) => string;
  readonly fewerWorkers: (count: number) => string;
  readonly interrupted: (left: number) => string;
  readonly file: (what: 'photos' | 'csv' | 'html' | 'zip', place: string) => string;
  readonly zipped: (count: number, place: string) => string;
  readonly unwritten: (path: string, reason: string) => string;
  readonly leftover: (count: number, folder: string) => string;
  readonly dryRun: (toMake: number, done: number) => string;
  readonly dryDone: string;
}

/** More rows than these are only counted. */
const SHOWN_ROWS = 20;

const ZH: BatchLines = {
  resumed: (count) => `接续上次：${count} 张已完成，不再重做。`,
  summary: (c, seconds) =>
    `合格 ${c.made}，请复核 ${c['made-warn']}，不合格 ${c.failed}，无法制作 ${c.refused}，无法读取 ${c.error}，` +
    `重复 ${c.duplicate}，无法对应 ${c.unknown}；缺照片的学生 ${c.missing} · 用时 ${seconds} 秒`,
  missingRows: (rows) => `名单中缺照片的行：${shown(rows, '、')}`,
  fewerWorkers: (count) => `工作进程被系统终止，可能是内存不足；改用 ${count} 个线程继续。`,
  interrupted: (left) => `已停止，还有 ${left} 张未处理。再次运行同一命令即可接着做，已完成的不会重做。`,
  file: (what, place) => `${{ photos: '成片', csv: '清单', html: '报告', zip: '压缩包' }[what]}：${place}`,
  zipped: (count, place) => `压缩包：${place}（${count} 张）`,
  unwritten: (path, reason) =>
    `无法写入 ${path}（${reason}）。请关闭正在打开它的程序、检查磁盘空间后重新运行，已完成的不会重做。`,
  leftover: (count, folder) =>
    `${folder} 中还有 ${count} 个文件不属于本次的照片，未列入清单和压缩包，也未改动。`,
  dryRun: (toMake, done) => `试运行：将制作 ${toMake} 张，${done} 张已完成。没有写入任何文件。`,
  dryDone: '已完成',
};

const EN: BatchLines = {
  resumed: (count) => `Going on from an earlier run: ${photos(count)} done already.`,
  summary: (c, seconds) =>
    `${c.made} made, ${c['made-warn']} made but please look, ${c.failed} failing a check, ${c.refused} cannot be made, ` +
    `${c.error} cannot be read, ${c.duplicate} duplicate, ${c.unknown} unknown; ${c.missing} without a photo · ${seconds} s`,
  missingRows: (rows) => `Rows of the roster without a photo: ${shown(rows, ', ')}`,
  fewerWorkers: (count) =>
    `The system ended the workers, perhaps for lack of memory. Going on with ${count === 1 ? '1 worker' : `${count} workers`}.`,
  interrupted: (left) =>
    `Stopped. ${photos(left)} left. Run the same command again to go on; what is done is not done again.`,
  file: (what, place) => `${{ photos: 'Photos', csv: 'List', html: 'Report', zip: 'Zip' }[what]}: ${place}`,
  zipped: (count, place) => `Zip: ${place} (${photos(count)})`,
  unwritten: (path, reason) =>
    `Cannot write ${path} (${reason}). Close the program that has it open, or make room on the disk, and run again: what is done is not done again.`,
  leftover: (count, folder) =>
    `${folder} also holds ${count === 1 ? '1 file' : `${count} files`} of none of these photos: left as they are, and in neither list nor zip.`,
  dryRun: (toMake, done) => `Dry run: ${photos(toMake)} to make, ${done} done already. Nothing was written.`,
  dryDone: 'done already',
};

const LINES: Readonly<Record<Language, BatchLines>> = { 'zh-CN': ZH, en: EN };

export function batchLines(language: Language): BatchLines {
  return LINES[language];
}

function photos(count: number): string {
  return count === 1 ? '1 photo' : `${count} photos`;
}

function shown(rows: readonly number[], between: string): string {
  const first = rows.slice(0, SHOWN_ROWS).join(between);
  return rows.length > SHOWN_ROWS ? `${first} … (${rows.length})` : first;
}
