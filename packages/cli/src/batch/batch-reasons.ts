import type { LocalizedText } from '@tucai/vision';
import { describeError } from '../check/photo-error.ts';
import type { Reason } from '../make/photo-outcome.ts';
import { inBoth } from '../report/bilingual.ts';
import { printable } from '../terminal/printable.ts';
import type { PlanItem, PlanProblem } from './plan.ts';

const text = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

/** Reasons that only a batch has, with what to do. */
const TEXTS = {
  'name/not-in-roster': text(
    '名单中没有这张照片对应的学生。请用学号、身份证号或姓名命名文件，或补充名单。',
    'No student of the roster is in the name of this file. Name it by student number, ID number or name, or complete the roster.',
  ),
  'name/unclear': text(
    '文件名对应多名学生，无法确定是谁。请改用学号命名文件。',
    'The name of this file fits more than one student. Name it by the student number.',
  ),
  'name/no-number': text(
    '无法从文件名读出号码。请用学号或身份证号命名文件，或用 --roster 提供名单。',
    'No number can be read from the name of this file. Name it by student number or ID number, or give a roster with --roster.',
  ),
  'name/number-missing': text(
    '名单中缺少该学生用于命名的号码。请补充名单，或更换 --name-by。',
    'The roster lacks the number by which this picture would be named. Complete the roster, or change --name-by.',
  ),
  'name/unsafe': text(
    '号码中含有文件名不允许的字符。请在名单中更正。',
    'The number has characters that a file name cannot have. Correct it in the roster.',
  ),
  'name/duplicate': text(
    '同一名学生有多张照片，请只保留一张后重新运行。',
    'There is more than one photo of this student. Keep one of them and run again.',
  ),
  'output/taken': text(
    '输出文件夹中已有同名文件，且不是 tucai 生成的，未作改动。请将其移走后重新运行。',
    'A file of this name that tucai did not write lies in the output folder; it was left alone. Move it away and run again.',
  ),
  'output/held': text(
    '成片无法写入，可能正被其他程序打开。请关闭该程序后重新运行。',
    'The finished picture cannot take its place: another program may have it open. Close that and run again.',
  ),
  'worker/crashed': text(
    '处理这张照片时程序两次崩溃，其他照片不受影响。请另存为 JPEG 或重新拍摄；要原样再试，请加 --retry-crashed。',
    'tucai crashed twice over this photo; the others went on. Save it anew as a JPEG or retake it. To try it as it is, run with --retry-crashed.',
  ),
  'worker/too-long': text(
    '处理这张照片两次超时，已放弃。请使用较小的照片；要原样再试，请加 --retry-crashed。',
    'This photo took too long twice and was given up. Use a smaller one. To try it as it is, run with --retry-crashed.',
  ),
  'run/stopped': text(
    '运行已停止，尚未处理。再次运行同一命令即可接着做。',
    'The run was stopped before this photo. Run the same command again to go on.',
  ),
  'source/changed': text(
    '照片在制作过程中被改动。请重新运行。',
    'The photo was changed while it was being made. Run again.',
  ),
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type BatchReasonCode = keyof typeof TEXTS;

/** Why a file of the plan gets no picture. */
export function planReason({ sameAs }: Pick<PlanItem, 'sameAs'>, problem: PlanProblem): Reason {
  const reason = batchReason(problem);
  if (sameAs === undefined) return reason;
  const { 'zh-CN': zh, en } = reason.message;
  const files = sameAs.map(printable);
  return {
    code: reason.code,
    message: { 'zh-CN': `${zh}另见：${files.join('、')}`, en: `${en} See also: ${files.join(', ')}` },
  };
}

/** The reason of a code of a batch or of a file that cannot be opened. */
export function batchReason(code: BatchReasonCode | PlanProblem): Reason {
  if (isOwn(code)) return { code, message: TEXTS[code] };
  return { code, message: inBoth((language) => describeError(code, language).message) };
}

function isOwn(code: string): code is BatchReasonCode {
  return Object.hasOwn(TEXTS, code);
}
