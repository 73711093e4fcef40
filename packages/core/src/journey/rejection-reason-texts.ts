import type { LocalizedText } from '../localized-text.ts';
import { REJECTIONS as EN } from '../messages/en/rejections.ts';
import { REJECTIONS as ZH_CN } from '../messages/zh-cn/rejections.ts';
import { REJECTION_REASONS, type RejectionReason } from './rejection-reasons.ts';

export interface RejectionReasonText {
  /** What is wrong with the picture. */
  readonly reason: LocalizedText;
  /** What the student does about it. */
  readonly advice: LocalizedText;
}

/** Texts of every reason in both languages at once; a page that shows one language takes them of its messages. */
export const rejectionReasonTexts: Readonly<Record<RejectionReason, RejectionReasonText>> =
  Object.fromEntries(
    REJECTION_REASONS.map((code) => [
      code,
      {
        reason: { 'zh-CN': ZH_CN[`reason/${code}`], en: EN[`reason/${code}`] },
        advice: { 'zh-CN': ZH_CN[`advice/${code}`], en: EN[`advice/${code}`] },
      },
    ]),
  ) as Record<RejectionReason, RejectionReasonText>;
