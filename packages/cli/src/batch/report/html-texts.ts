import type { LocalizedText } from '@tucai/vision';

const text = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

/** Every text of a batch's page that is neither a reason's nor a group's. */
export const HTML_TEXTS = {
  title: text('成片制作报告', 'Report on finished pictures'),
  files: text('{n} 个文件', '{n} files'),
  spec: text('规格', 'Spec'),
  results: text('结果', 'Results'),
  resultsHint: text('点按一项，只看相关照片。', 'Choose one to see only its photos.'),
  common: text('最常见的原因', 'Most frequent reasons'),
  missing: text('名单中缺照片的学生', 'Students of the roster without a photo'),
  row: text('行', 'Row'),
  studentNumber: text('学号', 'Student number'),
  name: text('姓名', 'Name'),
  photo: text('原照片', 'Photo'),
  picture: text('成片', 'Picture'),
  noPicture: text('无', 'None'),
  fine: text('各项均符合要求。', 'Everything is as it should be.'),
  showing: text('正在显示', 'Showing'),
  of: text('/', 'of'),
  reset: text('显示全部', 'Show all'),
  none: text('没有符合条件的照片。', 'No photo fits.'),
  skip: text('跳到照片', 'Skip to the photos'),
  personal: text(
    '本页含学生个人信息，请妥善保管，用后删除。',
    'This page holds personal data of students: keep it safe and delete it when it is no longer needed.',
  ),
} as const satisfies Readonly<Record<string, LocalizedText>>;
