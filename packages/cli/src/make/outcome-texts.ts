import type { LocalizedText } from '@tucai/vision';
import type { PhotoOutcome } from './photo-outcome.ts';

const text = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

/** What became of a photo, in a word or two. */
const OUTCOME_TITLES = {
  made: text('已制作', 'Made'),
  'made-warn': text('已制作，请复核', 'Made, please look'),
  failed: text('不合格', 'Fails a check'),
  refused: text('无法制作', 'Cannot be made'),
  error: text('无法读取', 'Cannot be read'),
} as const satisfies Readonly<Record<string, LocalizedText>>;

export function outcomeTitle(outcome: PhotoOutcome): LocalizedText {
  if (outcome.status !== 'made') return OUTCOME_TITLES[outcome.status];
  return outcome.verdict === 'pass' ? OUTCOME_TITLES.made : OUTCOME_TITLES['made-warn'];
}

/** Labels of what was measured in the finished picture, in its pixels. */
export const MEASURE_TITLES = {
  topOfHair: text('头顶距上边沿', 'Top of the hair'),
  hairline: text('发际距上边沿', 'Hairline'),
  eyes: text('眼睛距上边沿', 'Eyes'),
  cheeks: text('脸部宽度', 'Width of the face'),
} as const satisfies Readonly<Record<string, LocalizedText>>;
