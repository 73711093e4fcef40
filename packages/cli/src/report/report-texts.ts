import type { LocalizedText } from '@tucai/vision';

const text = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

/** Every text of the HTML report that is neither a check's nor a verdict's. Both languages are in the page. */
export const REPORT_TEXTS = {
  title: text('照片检测报告', 'Photo check report'),
  photos: text('{n} 张照片', '{n} photos'),
  onePhoto: text('1 张照片', '1 photo'),
  rules: text('规则', 'Rules'),
  version: text('第 {n} 版', 'version {n}'),
  overview: text('结果', 'Results'),
  common: text('需要改进之处', 'What to improve'),
  commonHint: text('点按一项，只看相关照片。', 'Choose one to see only its photos.'),
  showing: text('正在显示', 'Showing'),
  of: text('/', 'of'),
  reset: text('显示全部', 'Show all'),
  points: text('特征点', 'Landmarks'),
  lines: text('测量线', 'Measured lines'),
  boxes: text('问题区域', 'Regions'),
  draw: text('图上标注', 'Draw on the photos'),
  allChecks: text('全部检测项', 'All checks'),
  nothingToDo: text('各项均符合要求。', 'Everything is as it should be.'),
  notLookedAt: text('无法检测这张照片', 'This photo could not be checked'),
  noPicture: text('无法显示', 'No picture'),
  enlarge: text('放大', 'Enlarge'),
  close: text('关闭', 'Close'),
  none: text('没有符合条件的照片。', 'No photo fits.'),
  skip: text('跳到照片', 'Skip to the photos'),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Words of verdicts as headings; the short ones in tables are the catalogue's. */
export const VERDICT_TITLES = {
  pass: text('通过', 'Pass'),
  warn: text('提醒', 'Warn'),
  fail: text('不通过', 'Fail'),
  error: text('出错', 'Error'),
} as const satisfies Readonly<Record<string, LocalizedText>>;
