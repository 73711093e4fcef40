import type { Language } from '../localized-text.ts';
import type { CapturePolicy } from './capture-policy.ts';
import { describeAttempts } from './describe/describe-attempts.ts';
import { describeNotices } from './describe/describe-notices.ts';
import { describePayment } from './describe/describe-payment.ts';
import { describePhoto } from './describe/describe-photo.ts';
import { describeRetention } from './describe/describe-retention.ts';
import { describeReview } from './describe/describe-review.ts';
import { describeShooting } from './describe/describe-shooting.ts';
import { describeSupport } from './describe/describe-support.ts';
import { describeVerification } from './describe/describe-verification.ts';
import { describeWindow } from './describe/describe-window.ts';
import { sayIn } from './describe/phrases.ts';

/**
 * The whole policy as plain text for people who sign it off: a title, then sections of short lines. Everything
 * in the policy is mentioned except the version of the format, and how a payment in the app would be made where
 * there is none.
 */
export function describePolicy(policy: CapturePolicy, language: Language): string {
  const say = sayIn(language);
  const sections: [heading: string, lines: string[]][] = [
    [say('开放时间', 'Opening'), describeWindow(policy.window, say, language)],
    [say('身份核验', 'Identity'), describeVerification(policy.verification, say)],
    [say('通知与同意', 'Notices and consent'), describeNotices(policy.notices, say, language)],
    [say('拍摄与草稿箱', 'Shooting and draft box'), describeShooting(policy.shooting, say)],
    [say('检测未通过', 'Failed checks'), describeAttempts(policy.attempts, say)],
    [say('缴费', 'Payment'), describePayment(policy.payment, say)],
    [say('审核与上网', 'Review and publication'), describeReview(policy.review, say, language)],
    [say('照片要求', 'Photo'), describePhoto(policy.photo, say)],
    [say('保存期限', 'Retention'), describeRetention(policy.retention, say)],
    [say('咨询电话', 'Contacts'), describeSupport(policy.support, say, language)],
  ];
  const title = `${policy.title[language]}${say('（', ' (')}${policy.id}${say('，第 ', ', version ')}${policy.version}${say(' 版）', ')')}`;
  const body = sections.map(([heading, lines]) => [heading, ...lines.map(bullet)].join('\n'));
  return `${[title, ...body].join('\n\n')}\n`;
}

function bullet(line: string): string {
  return line.startsWith(' ') ? line : `- ${line}`;
}
