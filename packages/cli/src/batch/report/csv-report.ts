import type { Language, LocalizedText } from '@tucai/vision';
import { MEASURE_TITLES } from '../../make/outcome-texts.ts';
import { GROUP_TITLES, MISSING_TITLE } from '../batch-texts.ts';
import type { PhotoResult } from '../photo-result.ts';
import type { Student } from '../roster/read-roster.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-cell.ts';

const text = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

const COLUMNS: readonly LocalizedText[] = [
  text('文件', 'File'),
  text('学号', 'Student number'),
  text('姓名', 'Name'),
  text('身份证号', 'ID number'),
  text('图像采集码', 'Capture code'),
  text('结果', 'Result'),
  text('成片', 'Picture'),
  text('原因与改进办法', 'Reasons and what to change'),
  text('代码', 'Codes'),
  MEASURE_TITLES.topOfHair,
  MEASURE_TITLES.hairline,
  MEASURE_TITLES.eyes,
  MEASURE_TITLES.cheeks,
  text('JPEG 品质', 'JPEG quality'),
  text('字节', 'Bytes'),
];

/** The beginning of the list: byte order mark and headings. */
export function csvHead(language: Language): string {
  return BYTE_ORDER_MARK + csvLine(COLUMNS.map((title) => title[language]));
}

/** One file's line. */
export function csvResult(result: PhotoResult, language: Language): string {
  const { item, group, reasons, measurements: m, written } = result;
  const px = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value)));
  return csvLine([
    item.file,
    ...studentCells(item.student),
    GROUP_TITLES[group][language],
    written ? `${item.name}.jpg` : '',
    reasons.map(({ message }) => message[language]).join(' '),
    reasons.map(({ code }) => code).join(' '),
    ...[m?.topOfHair, m?.hairline, m?.eyes, m?.cheeks, m?.quality, m?.bytes].map(px),
  ]);
}

/** The line of a student without a photo. */
export function csvMissing(student: Student, language: Language): string {
  const cells = ['', ...studentCells(student), MISSING_TITLE[language]];
  return csvLine([...cells, ...COLUMNS.slice(cells.length).map(() => '')]);
}

function studentCells(student: Student | undefined): string[] {
  return [
    student?.studentNumber ?? '',
    student?.name ?? '',
    student?.idNumber ?? '',
    student?.captureCode ?? '',
  ];
}
